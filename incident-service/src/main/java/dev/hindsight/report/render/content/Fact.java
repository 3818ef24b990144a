package dev.hindsight.report.render.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Times;
import dev.hindsight.report.render.Report;

/**
 * A row of the block of facts on top of a report.
 *
 * @param values at least one
 * @param target where to read more of the one value; null when that is nowhere, or not to be told
 */
public record Fact(String name, Kind kind, List<String> values, @Nullable String target) {

    public static final String MERGED_INTO = "Merged into";

    /** How the values are shown: one word in colour, one after the other, a moment, plain. */
    public enum Kind {
        STATUS, SEVERITY, LIST, MOMENT, PLAIN
    }

    private static final String ROLE = "Role: ";

    Fact(String name, Kind kind, List<String> values) {
        this(name, kind, values, null);
    }

    public static List<Fact> of(Report report) {
        Report.Head head = report.head();
        var facts = new ArrayList<Fact>();
        if (head.key() != null) {
            facts.add(new Fact("Incident", Kind.PLAIN, List.of(head.key()), head.address()));
        }
        facts.add(new Fact("Status", Kind.STATUS, List.of(Titles.of(head.status()))));
        if (head.mergedInto() != null) {
            facts.add(new Fact(MERGED_INTO, Kind.PLAIN, List.of(head.mergedInto()), head.addressOf(head.mergedInto())));
        }
        facts.add(new Fact("Severity", Kind.SEVERITY, List.of(Titles.words(head.severity().toString()))));
        if (head.key() != null) {
            facts.add(new Fact("Environment", Kind.PLAIN, List.of(head.environment())));
        }
        list(facts, "Services", head.services());
        report.people().roles().forEach((role, person) -> list(facts, roleName(role), List.of(person)));
        list(facts, "Authors", report.people().authors());
        list(facts, "Participants", report.people().participants());
        moment(facts, "Started", report.times().startedAt());
        moment(facts, "Detected", report.times().detectedAt());
        moment(facts, "Mitigated", report.times().mitigatedAt());
        moment(facts, "Resolved", report.times().resolvedAt());
        lasted(facts, report.times());
        list(facts, "Labels", head.labels());
        if (head.key() != null) {
            facts.add(new Fact("Version", Kind.PLAIN, List.of(head.version() + ", " + Clock.text(head.asOf()))));
        }
        return facts;
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
