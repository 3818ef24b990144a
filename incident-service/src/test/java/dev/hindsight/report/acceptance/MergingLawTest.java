package dev.hindsight.report.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Told;
import dev.hindsight.incident.read.view.IncidentView;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a page said before, once its next version is taken the incident says what that version says, and nothing twice. */
class MergingLawTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 300)
    void the_incident_says_what_the_page_says_last(@ForAll("pages") Content first, @ForAll("pages") Content second,
            @ForAll("pages") Content third) {
        IncidentView step = new Desk().takes(first).takes(second).takes(third).view();
        assertEquals(said(new Desk().takes(third).view()), said(step));
        assertEquals(Stream.of(third, second, first).map(Content::status).filter(Objects::nonNull).findFirst()
                .orElse(Status.DOCUMENTING), step.status());
        assertEquals(step.mergedInto() != null, step.status() == Status.MERGED);
    }

    @Property(tries = 100)
    void the_same_version_again_asks_for_nothing(@ForAll("pages") Content first, @ForAll("pages") Content second) {
        var desk = new Desk().takes(first).takes(second);
        assertEquals(List.of(), desk.asks(second).works());
    }

    /** What stands, without ids and without who said it when. */
    private static List<Object> said(IncidentView view) {
        return List.of(view.title(), view.severity(), view.environment(), new TreeSet<>(view.services()),
                new TreeSet<>(view.labels()), new TreeSet<>(view.authors()), view.roles(), String.valueOf(view.startedAt()),
                String.valueOf(view.resolvedAt()), Map.copyOf(view.report()), view.timeline().stream()
                        .filter(line -> line.retracted() == null)
                        .map(line -> line.text() + line.occurredAt() + line.until() + line.precision()).sorted().toList());
    }

    @Provide
    Arbitrary<Content> pages() {
        Arbitrary<Set<String>> names = Arbitraries.of("Ada", "Bo", "Cy", "Di").set().ofMaxSize(4);
        return Combinators
                .combine(Arbitraries.of("Dark", "Darker"), Arbitraries.of(Status.class),
                        Arbitraries.of(Severity.class), names, names, report(), lines(), moments())
                .as(
                        (title, status, severity, people, labels, report, lines, moments) -> new Content(title, title, null,
                                status,
                                severity, "production", new Content.Lists(List.copyOf(labels), List.copyOf(labels),
                                        List.copyOf(people), List.of()),
                                people.contains("Ada") ? Map.of("lead", "Ada") : Map.of(), moments, report, lines,
                                List.of(item(title)), false));
    }

    private static Content.Item item(String text) {
        return new Content.Item(EventId.next(), new ImportedItem(text, null, null, null, null, "open", null, List.of()));
    }

    private static Arbitrary<Map<Section, String>> report() {
        return Arbitraries.maps(Arbitraries.of(Section.class), Arbitraries.of("one", "two", "three")).ofMaxSize(4)
                .map(sections -> sections.isEmpty() ? Map.of() : new EnumMap<>(sections));
    }

    private static Arbitrary<Map<Moment, Instant>> moments() {
        return Arbitraries.maps(Arbitraries.of(Moment.class), Arbitraries.of(NOW, NOW.minusSeconds(60), NOW.plusSeconds(60)))
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Content.Line>> lines() {
        Arbitrary<String> text = Arbitraries.of("The lamps go out", "The lamps go out again", "A keeper calls",
                "Oil is brought",
                "Ships wait outside");
        Arbitrary<Instant> at = Arbitraries.of(NOW, NOW.plusSeconds(60), NOW.plusSeconds(120)).injectNull(0.3);
        Arbitrary<Instant> until = Arbitraries.of(NOW.plusSeconds(300), NOW.plusSeconds(600)).injectNull(0.6);
        return Combinators.combine(text, at, until, Arbitraries.of("10:00", "11:00")).as(MergingLawTest::line).list()
                .ofMaxSize(6);
    }

    private static Content.Line line(String text, @Nullable Instant at, @Nullable Instant until, String clock) {
        return new Content.Line(EventId.next(), new Told(at, until, at == null ? Precision.UNKNOWN : Precision.EXACT, "UTC",
                at == null ? clock : null, null, text, "note"));
    }
}
