/**
 * Finds the entries of a timeline. An entry begins where a time begins.
 */
@NullMarked
package dev.hindsight.report.importing.timeline;

import org.jspecify.annotations.NullMarked;
