package dev.hindsight.report.importing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.NamedDay;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** The days that the heading of a timeline names: "Timeline (UTC), Monday 3 May 2021". */
final class HeadingDays {

    private static final Pattern PLACE = Pattern.compile("(?<![\\w/.-])(?=[\\dA-Z])|(?<=\\d)[-–](?=\\d{1,2}/)");
    private static final int SEARCHED = 200;
    /** "5.1 Monday, 3 May 2021": the number of a heading, which is no day of a month itself. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:(?:\\.\\d{1,2}){1,3}[.):]?|[.):])\\s+(?=\\S)");

    private HeadingDays() {}

    /** A line among entries that is nothing but a day behind the word "Date", without that word; any other line as it is. */
    static Line unnamed(Line line) {
        String words = line.plain();
        int name = NamedDay.name(words);
        Stamp day = name > 0 ? StampReader.read(words.substring(name), 0) : null;
        return day != null && day.dayOnly() && name + day.end() >= words.length() ? line.from(name) : line;
    }

    /** The words of a heading among entries, without its number where a day or time stands behind it. */
    static String words(String head) {
        String heading = unnamed(Line.of(head)).plain();
        String rest = NUMBER.matcher(heading).replaceFirst("");
        boolean numbered = StampReader.read(heading, 0) == null && StampReader.read(rest, 0) != null;
        return numbered ? rest : heading;
    }

    static List<LocalDate> in(String heading, DateOrder order) {
        var days = new ArrayList<LocalDate>();
        Matcher place = PLACE.matcher(heading.substring(0, Math.min(SEARCHED, heading.length())));
        int from = 0;
        while (place.find()) {
            Stamp stamp = place.start() < from ? null : StampReader.readDay(heading.substring(place.end()));
            LocalDate day = stamp == null || stamp.day() == null ? null : order.apply(stamp.day()).date();
            if (stamp != null && day != null) {
                days.add(day);
                from = place.end() + stamp.end();
            }
        }
        return days;
    }

    /** The day that all entries fall on which say nothing else; none when the heading names none or several. */
    static @Nullable LocalDate only(List<LocalDate> days) {
        return days.size() == 1 ? days.getFirst() : null;
    }
}
