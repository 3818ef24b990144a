/**
 * Looks at a reading when it is done. Nothing of the page may be missing from it; what a reviewer would ask is said.
 */
@NullMarked
package dev.hindsight.report.importing.review;

import org.jspecify.annotations.NullMarked;
