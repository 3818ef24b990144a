/**
 * Publishing a report: the gate that says what is missing, the versions that are pinned, and the view for everybody from which names
 * and links of the inside are taken out.
 */
@NullMarked
package dev.hindsight.report.publication;

import org.jspecify.annotations.NullMarked;
