package dev.hindsight.report.importing.timeline.chronology;

import java.time.LocalTime;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Clocks of twelve hours: the half of the day that one entry names ("1:42 PM") and those below it leave out. */
final class HalfDays {

    private static final Pattern NAMED = Pattern.compile("(?i)(?<![\\d:.])(?:[1-9]|1[0-2])(?:[:.]\\d\\d)?\\s?[ap]\\.?m?\\b");
    private static final Pattern BARE = Pattern.compile("(?:[1-9]|1[0-2])[:.]\\d\\d(?!\\d).*");
    private static final Pattern WHOLE_DAY = Pattern.compile("(?<![\\d:.])(?:0\\d|1[3-9]|2[0-3])[:.]\\d\\d");
    private boolean twelve;
    private boolean wholeDay;
    private boolean left;

    /**
     * Takes in the next entry, and the time of the one before it where both are of one day. A clock that goes back is of the
     * afternoon where that is not long after.
     */
    void next(String raw, @Nullable LocalTime time, @Nullable LocalTime before) {
        boolean named = NAMED.matcher(raw).find();
        wholeDay |= WHOLE_DAY.matcher(raw).find();
        twelve = named || twelve && BARE.matcher(raw).matches();
        left = twelve && !wholeDay && !named && time != null && before != null && time.getHour() < 12
                && time.isBefore(before.minusHours(1)) && near(before, time.plusHours(12));
    }

    private static boolean near(LocalTime before, LocalTime after) {
        int minutes = (after.toSecondOfDay() - before.toSecondOfDay()) / 60;
        return minutes >= -60 && minutes <= 360;
    }

    boolean left() {
        return left;
    }

    @Nullable
    LocalTime of(@Nullable LocalTime time) {
        return left && time != null && time.getHour() < 12 ? time.plusHours(12) : time;
    }
}
