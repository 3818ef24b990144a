/**
 * Finds the entries of a timeline and gives each the moment that is certain. An entry begins where a time begins.
 */
@NullMarked
package dev.hindsight.report.importing.timeline;

import org.jspecify.annotations.NullMarked;
