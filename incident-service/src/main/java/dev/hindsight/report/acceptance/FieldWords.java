package dev.hindsight.report.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Environments;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Severity;

/** The words people use for short facts about an incident. */
final class FieldWords {

    /** What a field is about. */
    enum About {
        SEVERITY, ENVIRONMENT, SERVICES, PARTICIPANTS, LEAD, COMMUNICATIONS, SCRIBE, STARTED, DETECTED, MITIGATED, RESOLVED
    }

    private static final Map<About, List<String>> NAMES = Map.ofEntries(
            Map.entry(About.SEVERITY, List.of("severity", "sev", "incident severity", "severity level", "priority")),
            Map.entry(About.ENVIRONMENT, List.of("environment", "environments", "env", "affected environment",
                    "affected environments", "environment affected", "environment s")),
            Map.entry(About.SERVICES, List.of("service", "services", "service s", "affected service", "affected services",
                    "services affected", "service affected", "affected systems", "systems affected", "component",
                    "components")),
            Map.entry(About.PARTICIPANTS, List.of("participants", "participant", "responders", "responder", "people involved",
                    "incident responders", "involved")),
            Map.entry(About.LEAD, List.of("lead", "incident lead", "incident commander", "commander", "incident manager", "ic",
                    "incident owner")),
            Map.entry(About.COMMUNICATIONS, List.of("communications", "comms", "communications lead", "comms lead",
                    "communication lead", "communications manager")),
            Map.entry(About.SCRIBE, List.of("scribe", "note taker", "notetaker")),
            Map.entry(About.STARTED, List.of("started", "start", "start time", "started at", "incident start", "began",
                    "incident started", "time started", "incident start time")),
            Map.entry(About.DETECTED,
                    List.of("detected", "detected at", "time detected", "detection time", "noticed at", "reported at")),
            Map.entry(About.MITIGATED, List.of("mitigated", "mitigated at", "time mitigated", "mitigation time")),
            Map.entry(About.RESOLVED, List.of("resolved", "resolved at", "end", "ended", "end time", "ended at", "incident end",
                    "time resolved", "resolution time", "fixed at", "incident end time")));
    private static final Pattern CRITICAL = Pattern
            .compile("critical|blocker|sev(erity)?[ -]?[01]|s[01]|p[01]|highest|very high|emergency|catastrophic|[01]");
    private static final Pattern MAJOR = Pattern.compile("major|high|sev(erity)?[ -]?2|s2|p2|serious|severe|2");
    private static final Pattern MINOR = Pattern
            .compile("minor|medium|moderate|low|sev(erity)?[ -]?[34]|s[34]|p[34]|warning|normal|[34]");
    private static final Pattern INFO = Pattern
            .compile("info|informational|none|near miss|trivial|sev(erity)?[ -]?5|s5|p5|lowest|5");

    private FieldWords() {}

    static @Nullable About about(String name) {
        String bare = Words.bare(name);
        return NAMES.entrySet().stream().filter(entry -> entry.getValue().contains(bare)).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    /** The severity that the first words name; null when they name none that is certain. */
    static @Nullable Severity severity(String value) {
        String words = value.toLowerCase(Locale.ROOT).replaceAll("[*_`]", "").strip();
        String first = words.split("[^\\p{L}\\p{N} -]", 2)[0].strip();
        for (String candidate : List.of(first, first.split(" ", 2)[0])) {
            if (CRITICAL.matcher(candidate).matches()) {
                return Severity.CRITICAL;
            }
            if (MAJOR.matcher(candidate).matches()) {
                return Severity.MAJOR;
            }
            if (MINOR.matcher(candidate).matches()) {
                return Severity.MINOR;
            }
            if (INFO.matcher(candidate).matches()) {
                return Severity.INFO;
            }
        }
        return null;
    }

    /** As our environments are called; another word stays as it is, in small letters. */
    static String environment(String value) {
        return switch (Environments.usual(Words.bare(value))) {
            case "production" -> "production";
            case "preprod", "pre prod", "pre production", "preproduction" -> "preprod";
            default -> value.toLowerCase(Locale.ROOT);
        };
    }

    static @Nullable Moment moment(About about) {
        return switch (about) {
            case STARTED -> Moment.STARTED;
            case DETECTED -> Moment.DETECTED;
            case MITIGATED -> Moment.MITIGATED;
            case RESOLVED -> Moment.RESOLVED;
            case SEVERITY, ENVIRONMENT, SERVICES, PARTICIPANTS, LEAD, COMMUNICATIONS, SCRIBE -> null;
        };
    }

    static @Nullable String role(About about) {
        return switch (about) {
            case LEAD -> "lead";
            case COMMUNICATIONS -> "communications";
            case SCRIBE -> "scribe";
            case SEVERITY, ENVIRONMENT, SERVICES, PARTICIPANTS, STARTED, DETECTED, MITIGATED, RESOLVED -> null;
        };
    }
}
