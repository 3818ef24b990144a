package dev.hindsight.report.render.content;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Sha256;
import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;

/**
 * What the words of an export leave open, so that it can be read back to the letter. A mark counts only where it still fits what
 * stands there; where somebody has edited the export, the words count. It never says what the export does not show, but for what
 * it was taken from.
 *
 * @param hindsight version of this format
 * @param origin so that it is recognised when it comes back
 * @param boundary begins the comments that part the sections in Markdown
 * @param lines those entries of the timeline whose cells do not tell all
 * @param sections those sections whose Markdown cannot be told from how it looks
 * @param headings by how many ranks the headings of a section were lowered in Markdown
 * @param slashes where backslashes were added to make a section harmless
 * @param ended those sections below which a line was added that ends their code
 * @param tickets those of action items whose tickets are not seen from their names
 * @param evidence the same of evidence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Marks(int hindsight, Report.@Nullable Origin origin, @Nullable String boundary, List<Line> lines,
        Map<String, String> sections,
        Map<String, Integer> headings, Map<String, List<Integer>> slashes, List<String> ended, List<Tickets> tickets,
        List<Evidence> evidence) {

    public static final int FORMAT = 1;

    public Marks {
        origin = Report.Origin.holds(origin) ? origin : null;
        lines = lines == null ? List.of() : List.copyOf(lines);
        sections = sections == null ? Map.of() : sections;
        headings = headings == null ? Map.of() : headings;
        headings.values().forEach(Objects::requireNonNull);
        slashes = slashes == null ? Map.of() : slashes;
        ended = ended == null ? List.of() : List.copyOf(ended);
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** An entry of the timeline that can be shown; {@code of} is a hash of its text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String of, @Nullable Instant at, @Nullable Instant until, Precision precision, @Nullable String zone,
            @Nullable String local, @Nullable Integer day, String kind) {

        public Line {
            Objects.requireNonNull(of);
            Objects.requireNonNull(precision);
            Objects.requireNonNull(kind);
            LineCells.of(new Told(at, until, precision, zone, local, day, "", kind));
        }

        static Line of(Told told) {
            return new Line(hash(told.text()), told.occurredAt(), told.until(), told.precision(), told.zone(),
                    told.localTime(), told.dayOffset(), told.kind());
        }

        Told told(String text) {
            return new Told(at, until, precision, zone, local, day, text, kind);
        }

        /** What an entry is that it is of; see {@link #fitting}. */
        Object fits() {
            return List.of(of, LineCells.of(told("")).asOfBefore());
        }

        static Object fitting(LineCells cells, String text) {
            return List.of(hash(text), cells.asOfBefore());
        }
    }

    /** The tickets of an action item; {@code of} is a hash of its text. */
    public record Tickets(String of, List<FollowUpTicket> tickets) {

        public Tickets {
            Objects.requireNonNull(of);
            tickets = List.copyOf(tickets);
        }
    }

    /** The evidence of an action item; {@code of} is a hash of its text. */
    public record Evidence(String of, List<FollowUpEvidence> evidence) {

        public Evidence {
            Objects.requireNonNull(of);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * For markup, where sections are seen rendered.
     *
     * @param sources those whose Markdown cannot be told from how it looks
     */
    public static Marks of(Report report, Map<String, String> sources, Seen seen) {
        return new Marks(FORMAT, report.head().origin(), null, lines(report), sources, Map.of(), Map.of(), List.of(),
                tickets(report, seen), evidence(report, seen));
    }

    /** Where one of several lines that look alike needs a mark, all of them get one, so that each finds its own. */
    public static List<Line> lines(Report report) {
        Set<Object> unseen = report.lines().stream().filter(told -> !LineCells.of(told).read(told.text()).equals(told))
                .map(Marks::looks).collect(Collectors.toSet());
        return report.lines().stream().filter(told -> unseen.contains(looks(told))).map(Line::of).toList();
    }

    private static Object looks(Told told) {
        return List.of(told.text(), LineCells.of(told));
    }

    public static List<Tickets> tickets(Report report, Seen seen) {
        return unseen(report, ReportItem::tickets, seen.ticket()).map(item -> new Tickets(hash(item.text()), item.tickets()))
                .toList();
    }

    public static List<Evidence> evidence(Report report, Seen seen) {
        return unseen(report, ReportItem::evidence, seen.evidence())
                .map(item -> new Evidence(hash(item.text()), item.evidence())).toList();
    }

    /** As with lines: all that have the same text, where one of them needs it. */
    private static <T> Stream<ReportItem> unseen(Report report, Function<ReportItem, List<T>> part, UnaryOperator<T> seen) {
        Set<Object> unseen = report.items().stream()
                .filter(item -> !part.apply(item).stream().map(seen).toList().equals(part.apply(item))).map(ReportItem::text)
                .collect(Collectors.toSet());
        return report.items().stream().filter(item -> unseen.contains(item.text()));
    }

    public String json() {
        try {
            return EventCodec.JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks are not to be written as JSON", e);
        }
    }

    /** Null for what is no mark of ours. */
    public static @Nullable Marks read(String json) {
        try {
            Marks marks = EventCodec.JSON.readValue(json, Marks.class);
            return marks != null && marks.hindsight() == FORMAT ? marks : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    public static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 5);
    }
}
