package dev.hindsight.report.importing.dump;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Section;
import dev.hindsight.report.importing.dump.WikiPage.Action;
import dev.hindsight.report.importing.dump.WikiPage.Event;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any page that the team may write, printed in any way. */
final class WikiDumps {

    private static final LocalTime EARLY = LocalTime.of(5, 0);
    private static final LocalTime LATE = LocalTime.of(23, 45);

    private final Whim whim;
    private final LocalDate day;

    private WikiDumps(Whim whim) {
        this.whim = whim;
        this.day = LocalDate.of(whim.from(2019, 2024), whim.from(1, 12), whim.from(1, 28));
    }

    /** All but those that a reader would take for pages that begin with the newest. */
    static Arbitrary<WikiDump> any() {
        return Arbitraries.randomValue(WikiDumps::dump).filter(dump -> !dump.seen().seemsNewestFirst());
    }

    private static WikiDump dump(Random random) {
        var whim = new Whim(random);
        return WikiDump.of(new WikiDumps(whim).page(), whim);
    }

    private WikiPage page() {
        String title = whim.of("", day + " ") + whim.of(WikiWords.TITLES);
        String status = whim.of(WikiWords.STATUSES);
        return new WikiPage(title, day, whim.some(whim.from(1, 3), WikiWords.PEOPLE), status.isEmpty() ? null : status,
                sections(), timeline(), actions(), List.of());
    }

    private Map<Section, String> sections() {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, String.join(". ", whim.some(whim.from(1, 3), WikiWords.FINDINGS)));
        }
        return sections;
    }

    private List<Event> timeline() {
        var events = new ArrayList<Event>();
        LocalDateTime now = day.atTime(whim.from(6, 13), whim.from(0, 59));
        for (String text : whim.some(whim.from(2, 7), WikiWords.EVENTS)) {
            LocalTime clock = now.toLocalTime();
            events.add(new Event(now.toLocalDate(), clock.withSecond(whim.percent(40) ? whim.from(0, 59) : 0),
                    clock.plusMinutes(whim.from(2, 9)), null, text));
            now = later(now);
        }
        return events;
    }

    /** The same minute, soon, or on the next morning. */
    private LocalDateTime later(LocalDateTime now) {
        LocalDateTime later = now.plusMinutes(whim.of(0, 1, 5, 7, 23, 40, 95));
        int room = (int) EARLY.until(now.toLocalTime(), ChronoUnit.MINUTES) - 61;
        if (room > 0 && whim.percent(12)) {
            return now.toLocalDate().plusDays(1).atTime(EARLY).plusMinutes(whim.from(0, room));
        }
        return later.toLocalTime().isAfter(LATE) ? now : later;
    }

    private List<Action> actions() {
        List<String> states = whim.of(List.of(""), List.of("ticket"), List.of("state"), List.of("state", "ticket state"),
                List.of("", "ticket", "link", "state", "ticket state"));
        return whim.some(whim.from(1, 4), WikiWords.ACTIONS).stream().map(text -> action(text, whim.of(states)))
                .toList();
    }

    /** @param told what the page says of its state */
    private Action action(String text, String told) {
        String key = "LMP-" + whim.from(10, 9999);
        boolean link = told.equals("link");
        return new Action(text, whim.percent(75) ? whim.of(WikiWords.PEOPLE) : null,
                link || told.contains("ticket") ? List.of(key) : List.of(),
                link ? List.of("https://lamps.example.net/browse/" + key) : List.of(), done(told));
    }

    private @Nullable Boolean done(String told) {
        return told.contains("state") ? (Boolean) whim.percent(50) : null;
    }
}
