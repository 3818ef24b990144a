/**
 * Gives each entry the moment that is certain, and says what the times of a timeline leave open or contradict.
 */
@NullMarked
package dev.hindsight.report.importing.timeline.chronology;

import org.jspecify.annotations.NullMarked;
