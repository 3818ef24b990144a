/**
 * Reads days, clock times and zones as people write them. Never invents a day, an offset or a year.
 */
@NullMarked
package dev.hindsight.report.importing.time;

import org.jspecify.annotations.NullMarked;
