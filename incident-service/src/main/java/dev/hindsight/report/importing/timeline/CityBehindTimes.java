package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/** "16:37 Aarau - Lamp out", "16:55 Aarau - Told": the same city behind each time says by which clock, not where it happened. */
final class CityBehindTimes {

    private static final int FEWEST = 3;
    private static final Pattern CITY = Pattern
            .compile("(\\p{Lu}[\\p{L}]{2,20}(?: \\p{Lu}\\p{L}{1,20}){0,2})\\s?(?:[-–—|]|:(?=\\s))\\s*");

    private CityBehindTimes() {}

    /** The entries in the zone of that city and without its name, the same entries where one of them says none or another. */
    static List<EntryDraft> asZone(List<EntryDraft> drafts) {
        List<EntryDraft> timed = drafts.stream().filter(draft -> draft.stamp().hasClock()).toList();
        String city = timed.size() < FEWEST ? "" : city(timed.getFirst());
        Zone zone = city.isEmpty() ? null : Zone.ofCity(city);
        boolean each = zone != null && timed.stream()
                .allMatch(draft -> draft.stamp().zone() == null && city(draft).equalsIgnoreCase(city));
        return !each || zone == null
                ? drafts
                : drafts.stream().map(draft -> draft.stamp().hasClock() ? draft.in(zone, behind(draft.text())) : draft)
                        .toList();
    }

    private static String city(EntryDraft draft) {
        Matcher city = CITY.matcher(draft.text());
        return city.lookingAt() ? city.group(1) : "";
    }

    private static String behind(String text) {
        return CITY.matcher(text).replaceFirst("");
    }
}
