package dev.hindsight.report.importing.timeline.chronology;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.Zone;

/** The last entry with a time, to tell whether the clock goes back. */
record Anchor(int index, LocalDate day, @Nullable LocalTime time, @Nullable Zone zone, @Nullable ZoneOffset offset) {

    static Anchor of(int index, LocalDate day, @Nullable LocalTime time, @Nullable Zone zone) {
        return new Anchor(index, day, time, zone, time == null ? null : Moments.offset(day, time, zone));
    }

    /** How far the entry lies before the last one, by instants where both are certain, else by the faces of the clocks. */
    Duration backTo(LocalDate at, @Nullable LocalTime time, @Nullable Zone zone, boolean counting) {
        LocalTime lastTime = this.time;
        if (time == null || lastTime == null) {
            return Duration.ofDays(Math.max(0, this.day.toEpochDay() - at.toEpochDay()));
        }
        ZoneOffset here = Moments.offset(at, time, zone);
        ZoneOffset there = this.offset;
        if (counting && zone != null && this.zone != null) {
            here = zone.fixed();
            there = this.zone.fixed();
        }
        Duration back = Duration.between(at.atTime(time), this.day.atTime(lastTime));
        if (here != null && there != null) {
            back = back.plusSeconds(here.getTotalSeconds()).minusSeconds(there.getTotalSeconds());
        }
        return back.isNegative() ? Duration.ZERO : back;
    }

    /** After ten to twelve o'clock comes one to seven: a clock of twelve hours goes back like that at noon. */
    boolean maybeNoonBefore(LocalTime time) {
        LocalTime before = this.time;
        return before != null && before.getHour() >= 9 && before.getHour() <= 12 && time.getHour() >= 1 && time.getHour() < 8;
    }
}
