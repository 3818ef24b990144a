package dev.hindsight.report.importing.review;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Moment;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Holds what the text says about how long it lasted ("down for 45 minutes") against the times of the timeline. */
final class ClaimedDurations {

    private static final LocalDate COUNTED = LocalDate.of(2001, 7, 2);
    private static final int ENTRIES = 200;
    private static final int SEARCHED = 20_000;
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
            + "twenty|thirty|forty|fifty|half an|half a)";
    private static final String UNIT = "[ \u00a0-]?(minutes?|mins?|m|hours?|hrs?|h|days?)";
    private static final Pattern CLAIM = Pattern
            .compile("(?i)(?<![\\w.,:/-])(?:(?:for|lasted|lasting|took|total of|down(?:time)?(?: of|:)?|"
                    + "outage of|duration(?: of|:)?)\\s+((?:(?:a total of|about|around|approximately|approx\\.?|roughly|almost|nearly|some|over|"
                    + "more than|at least|less than|under|up to|just|~|≈|c\\.)\\s*){0,2})|(?=\\S{1,9}[ -](?:minute|hour|day) (?:outage|downtime|"
                    + "interruption))|(?=\\S{1,9} (?:minutes?|mins?|hours?) of (?:down|outage|interruption|degrad)))"
                    + NUMBER + UNIT + "\\b(?:,? (?:and )?(\\d{1,2}) ?(?:minutes?|mins?|m)\\b)?");
    private static final Pattern OUTAGE = Pattern
            .compile("(?i)\\b(?:down|downtime|unavailable|unreachable|outage|offline|unable|"
                    + "(?:could|can|did|was|were) ?n[o']t|degraded|dark|blank|fail(?:ed|ing)?|broken|lasted|interrupt\\w*|inaccessible|out of service|"
                    + "not (?:available|working|answer)\\w*|slow|duration|without|stopped)\\b");
    private static final Pattern FIELD = Pattern.compile("(?i).*\\b(?:duration|downtime|outage)\\b.*");
    private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("a", 1.0), Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0), Map.entry("three", 3.0), Map.entry("four", 4.0), Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0), Map.entry("eight", 8.0), Map.entry("nine", 9.0), Map.entry("ten", 10.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0), Map.entry("twenty", 20.0), Map.entry("thirty", 30.0), Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0), Map.entry("half an", 0.5), Map.entry("half a", 0.5));

    private final List<LocalDateTime> times;
    private final List<Finding> findings = new ArrayList<>();

    private ClaimedDurations(List<LocalDateTime> times) {
        this.times = times;
    }

    static List<Finding> of(Reading reading) {
        List<LocalDateTime> times = times(reading.timeline());
        if (times.size() < 2) {
            return List.of();
        }
        var claims = new ClaimedDurations(times);
        for (Section section : List.of(Section.SUMMARY, Section.IMPACT, Section.NON_TECHNICAL, Section.RESOLUTION)) {
            Passage passage = reading.sections().get(section);
            if (passage != null) {
                claims.check("sections." + section.key(), passage.plain(), false);
            }
        }
        reading.fields().forEach((name, value) -> {
            if (FIELD.matcher(name).matches()) {
                claims.check("fields." + name, "duration " + value, true);
            }
        });
        return claims.findings;
    }

    private void check(String where, String text, boolean surely) {
        Matcher claim = CLAIM.matcher(text.length() > SEARCHED ? text.substring(0, SEARCHED) : text);
        while (claim.find()) {
            int from = Math.max(text.lastIndexOf(". ", claim.start()), 0);
            int to = text.indexOf(". ", claim.end());
            String sentence = text.substring(from, to < 0 ? Math.min(text.length(), claim.end() + 200) : to);
            Duration length = length(claim);
            if ((surely || OUTAGE.matcher(sentence).find()) && length != null
                    && !agrees(length, String.valueOf(claim.group(1)))) {
                findings.add(Finding.warning("duration-differs", where, "“" + claim.group().strip()
                        + "” agrees with no two times of the timeline. Correct the text or the timeline."));
            }
        }
    }

    private static @Nullable Duration length(Matcher claim) {
        String number = claim.group(2).toLowerCase(Locale.ROOT);
        Double known = WORDS.get(number);
        double value = known != null ? known : Double.parseDouble(number.replace(',', '.'));
        char unit = Character.toLowerCase(claim.group(3).charAt(0));
        double minutes = value * (unit == 'd' ? 1440 : unit == 'h' ? 60 : 1)
                + (claim.group(4) == null ? 0 : Integer.parseInt(claim.group(4)));
        return minutes <= 0 ? null : Duration.ofSeconds(Math.round(minutes * 60));
    }

    /** Whether some two times lie about as far apart as is said; words such as "about" and large units give more room. */
    private boolean agrees(Duration length, String qualifier) {
        String words = qualifier.toLowerCase(Locale.ROOT);
        boolean least = words.matches("(?s).*(over|more than|at least).*");
        boolean most = words.matches("(?s).*(less than|under|up to).*");
        boolean about = !words.isBlank() && !words.equals("null") || length.compareTo(Duration.ofHours(12)) > 0;
        long room = Math.max(300, length.toSeconds() / (about ? 4 : 10));
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                long apart = Math.abs(Duration.between(times.get(i), times.get(j)).toSeconds());
                boolean near = Math.abs(apart - length.toSeconds()) <= room;
                if (near || least && apart >= length.toSeconds() || most && apart <= length.toSeconds()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<LocalDateTime> times(List<Entry> entries) {
        var times = new ArrayList<LocalDateTime>();
        for (Entry entry : entries) {
            add(entry, entry.start(), times);
            add(entry, entry.until(), times);
        }
        return times.size() > ENTRIES ? List.of() : times;
    }

    private static void add(Entry entry, Moment moment, List<LocalDateTime> times) {
        LocalDate day = moment.day() != null
                ? moment.day()
                : entry.dayOffset() == null ? null : COUNTED.plusDays(entry.dayOffset());
        if (moment.time() != null && day != null) {
            LocalDateTime local = day.atTime(moment.time());
            times.add(moment.offset() == null ? local : local.minusSeconds(moment.offset().getTotalSeconds()));
        }
    }
}
