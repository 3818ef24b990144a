/**
 * Reads incident reports that people wrote elsewhere, whatever the layout. Pure: the same bytes always give the same reading.
 */
@NullMarked
package dev.hindsight.report.importing;

import org.jspecify.annotations.NullMarked;
