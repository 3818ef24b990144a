package dev.hindsight.report.render.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Tie;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.report.render.Report;

/**
 * A row of the block of facts on top of a report.
 *
 * @param values at least one
 * @param targets where to read more of each value; empty when that is nowhere, or not to be told
 */
public record Fact(String name, Kind kind, List<String> values, List<String> targets) {

    public static final String MERGED_INTO = "Merged into";
    public static final String TOOK_IN = "Took in";
    static final String BEGAN = "Began";
    /** What exports of before call it. */
    static final String STARTED = "Started";
    public static final String CONFIDENTIAL = "Confidential";
    private static final String FOR_FEW = "Only those who take part in this incident may see it.";

    /** How the values are shown: one word in colour, one after the other, a moment, plain. */
    public enum Kind {
        STATUS, SEVERITY, LIST, MOMENT, PLAIN
    }

    private static final String ROLE = "Role: ";
    private static final Set<String> LISTS = Set.of("Services", "Authors", "Participants", "Labels", TOOK_IN);
    private static final Set<String> INCIDENTS = Set.of("Incident", MERGED_INTO, TOOK_IN);

    Fact(String name, Kind kind, List<String> values) {
        this(name, kind, values, List.of());
    }

    /** Other incidents on the desk of the report. */
    private static Fact incidents(String name, Kind kind, Report.Head head, List<String> keys) {
        return new Fact(name, kind, keys, keys.stream().map(head::addressOf).filter(Objects::nonNull).toList());
    }

    /** Where to read more of the value at that place; null when that is nowhere, or not to be told. */
    public @Nullable String target(int place) {
        return place < targets.size() ? targets.get(place) : null;
    }

    /** Whether the values of a fact of that name are keys of incidents. */
    public static boolean isIncidents(String name) {
        return INCIDENTS.contains(name) || isTie(name);
    }

    private static boolean isTie(String name) {
        return Arrays.stream(Tie.values()).anyMatch(tie -> Titles.of(tie).equals(name));
    }

    /** Whether a fact of that name may have several values. */
    public static boolean isList(String name) {
        return LISTS.contains(name) || isTie(name);
    }

    public static List<Fact> of(Report report) {
        Report.Head head = report.head();
        var facts = new ArrayList<Fact>();
        if (head.key() != null) {
            facts.add(incidents("Incident", Kind.PLAIN, head, List.of(head.key())));
        }
        if (head.confidential()) {
            facts.add(new Fact(CONFIDENTIAL, Kind.PLAIN, List.of(FOR_FEW)));
        }
        facts.add(new Fact("Status", Kind.STATUS, List.of(Titles.of(head.status()))));
        if (head.mergedInto() != null) {
            facts.add(incidents(MERGED_INTO, Kind.PLAIN, head, List.of(head.mergedInto())));
        }
        facts.add(new Fact("Severity", Kind.SEVERITY, List.of(Titles.words(head.severity().toString()))));
        if (head.key() != null) {
            facts.add(new Fact("Environment", Kind.PLAIN, List.of(head.environment())));
        }
        list(facts, "Services", head.services());
        report.people().roles().forEach((role, person) -> list(facts, roleName(role), List.of(person)));
        list(facts, "Authors", report.people().authors());
        list(facts, "Participants", report.people().participants());
        moment(facts, BEGAN, report.times().startedAt());
        moment(facts, "Detected", report.times().detectedAt());
        moment(facts, "Mitigated", report.times().mitigatedAt());
        moment(facts, "Resolved", report.times().resolvedAt());
        lasted(facts, report.times());
        list(facts, "Labels", head.labels());
        ties(facts, head);
        if (head.key() != null) {
            facts.add(new Fact("Version", Kind.PLAIN, List.of(head.version() + ", " + Clock.text(head.asOf()))));
        }
        return facts;
    }

    private static void ties(List<Fact> facts, Report.Head head) {
        if (!head.merged().isEmpty()) {
            facts.add(incidents(TOOK_IN, Kind.LIST, head, head.merged()));
        }
        for (Tie tie : Tie.values()) {
            List<String> others = head.links().stream().filter(link -> link.kind() == tie).map(IncidentView.Link::incident)
                    .toList();
            if (!others.isEmpty()) {
                facts.add(incidents(Titles.of(tie), Kind.LIST, head, others));
            }
        }
    }

    static String roleName(String role) {
        return switch (role) {
            case "lead", "communications", "scribe" -> Titles.capital(role);
            default -> ROLE + role;
        };
    }

    /** The role whose holder the fact names; null when the fact is about something else. */
    static @Nullable String role(String name) {
        return switch (name) {
            case "Lead", "Communications", "Scribe" -> Titles.word(name);
            default -> name.startsWith(ROLE) ? name.substring(ROLE.length()) : null;
        };
    }

    private static void list(List<Fact> facts, String name, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(name, Kind.LIST, values));
        }
    }

    private static void moment(List<Fact> facts, String name, @Nullable Instant at) {
        if (at != null) {
            facts.add(new Fact(name, Kind.MOMENT, List.of(Clock.text(at))));
        }
    }

    /** From its start to its end, when both are known and in order. */
    private static void lasted(List<Fact> facts, Times times) {
        Instant from = times.startedAt();
        Instant to = times.resolvedAt();
        if (from != null && to != null && !to.isBefore(from)) {
            facts.add(new Fact("Lasted", Kind.PLAIN, List.of(Clock.text(Duration.between(from, to)))));
        }
    }
}
