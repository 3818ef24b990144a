package dev.hindsight.gateway.pages.rules;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Decided;
import dev.hindsight.gateway.pages.words.Environment;

/**
 * What a rule would have done with the posts of the last days, beside what those that stand would have done and what really happened.
 *
 * @param from since when posts were read again
 * @param came how many posts came in the days asked for
 * @param receipts how many of them were read again, the newest
 * @param differing how many alerts it would have treated otherwise than the rules that stand
 * @param differences the first 500 of them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Trial(Instant from, long came, int receipts, int unreadable, Happened happened, Result standing,
        Result proposed, int differing, List<Difference> differences) {

    private static final int MOST_SHOWN = 100;

    /** What was really done. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Happened(Map<String, Integer> decisions, int incidents) {}

    /** What rules would have done. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Result(Map<String, Integer> decisions, int incidents, List<Opened> opened) {}

    /** An incident that would have been declared. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Opened(int incident, Instant at, String title, String severity, @Nullable String service,
            @Nullable String environment, int alerts) {

        public Badge severityBadge() {
            return Badge.severity(severity);
        }

        public Environment shownEnvironment() {
            return Environment.of(environment);
        }
    }

    /** Where an alert would be, or is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Placed(String decision, @Nullable String reason, @Nullable String incident) {

        public String decided() {
            return Decided.words(decision);
        }
    }

    /** An alert that the rule would treat otherwise. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Difference(Instant at, String source, String title, @Nullable String alert, @Nullable Placed happened,
            @Nullable Placed standing, @Nullable Placed proposed) {}

    /** One line of the comparison. */
    public record Row(String label, int really, int standing, int proposed) {

        public boolean differs() {
            return standing != proposed;
        }
    }

    public List<Row> rows() {
        var opened = new Row("Incidents opened", happened.incidents(), standing.incidents(), proposed.incidents());
        return Stream.concat(Stream.of(opened), Badge.ALERT_DECISIONS.stream().map(this::row)
                .filter(row -> row.really() + row.standing() + row.proposed() > 0)).toList();
    }

    private Row row(String kind) {
        return new Row("Alerts: " + Decided.words(kind).toLowerCase(Locale.ROOT),
                happened.decisions().getOrDefault(kind, 0),
                standing.decisions().getOrDefault(kind, 0), proposed.decisions().getOrDefault(kind, 0));
    }

    public List<Difference> shown() {
        return differences.stream().limit(MOST_SHOWN).toList();
    }

    /** Whether only the newest were read. */
    public boolean cut() {
        return came > receipts;
    }

    public String readCount() {
        return String.format(Locale.ENGLISH, "%,d", receipts);
    }

    public String cameCount() {
        return String.format(Locale.ENGLISH, "%,d", came);
    }
}
