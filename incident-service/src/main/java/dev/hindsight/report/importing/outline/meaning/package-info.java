/**
 * Looks again at the chapters of a report once all are known: what a name means beside the others, and which part an
 * unnamed text is.
 */
@NullMarked
package dev.hindsight.report.importing.outline.meaning;

import org.jspecify.annotations.NullMarked;
