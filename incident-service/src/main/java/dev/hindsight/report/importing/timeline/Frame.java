package dev.hindsight.report.importing.timeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.Zone;

/**
 * What the rest of a report says about the times of its timeline.
 *
 * @param day the day of the report, none when it has none
 * @param supplied the zone a person supplied
 * @param stated the zone that a line above all parts states
 * @param whole whether each paragraph is one as somebody wrote it, and no line that was broken to fit a width
 */
public record Frame(@Nullable LocalDate day, @Nullable Zone supplied, @Nullable Zone stated, DateOrder order, boolean whole) {}
