/**
 * Cuts a page into chapters at its headings, labels and fields. What fits nowhere keeps its own name.
 */
@NullMarked
package dev.hindsight.report.importing.outline;

import org.jspecify.annotations.NullMarked;
