/**
 * Tells which lines of a dump are headings and labels, and which only look so: by their words, by what stands around them,
 * by the part of the report they stand in.
 */
@NullMarked
package dev.hindsight.report.importing.text.label;

import org.jspecify.annotations.NullMarked;
