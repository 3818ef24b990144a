package dev.hindsight.alert;

import dev.hindsight.incident.Severity;

/** The words that monitoring systems have for how bad it is, brought to four. */
final class SeverityWords {

    private SeverityWords() {}

    /** A word that nobody knows, or none, is taken for worse rather than better: major. */
    static Severity of(String word) {
        return switch (word) {
            case "critical", "page", "p1", "sev0", "fatal", "emergency", "disaster" -> Severity.CRITICAL;
            case "error", "high", "major", "p2", "sev1" -> Severity.MAJOR;
            case "warning", "warn", "medium", "average", "minor", "p3", "sev2" -> Severity.MINOR;
            case "info", "informational", "none", "low", "debug", "trace", "information", "not classified", "no severity", "p4",
                    "p5", "sev3", "sev4", "ok" ->
                Severity.INFO;
            default -> Severity.MAJOR;
        };
    }
}
