package dev.hindsight.alert;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;

import dev.hindsight.incident.Environments;
import dev.hindsight.incident.Severity;

/**
 * What a source's alerts mean here.
 *
 * @param service for alerts whose labels name none
 * @param environment for alerts whose labels name none; production if this is absent too
 * @param severityMap the source's words for severities, before the usual ones
 * @param declareFrom alerts less severe than this are recorded but declare no incident
 * @param groupBy labels whose values together make a group, instead of the source's own grouping
 * @param groupWindow how long after its last alert a group takes another one; while its incident is open when absent
 * @param attachWithin how long after its last alert an open incident of the same service and environment takes another one
 * @param reopenWithin how long after an incident was resolved a new alert of its group opens it again
 * @param autoResolve how long all alerts of an incident must have been over for it to be resolved; never when absent
 * @param staleAfter how long an alert may be silent, while we hear, before it is taken for stale; for ever when absent
 * @param unknown what becomes of alerts whose source cannot tell; {@code keep} when absent
 * @param stormAfter how many incidents a minute it may declare before the rest is gathered in one; 10 when absent
 * @param heartbeatEvery how often it must post; silence, while we hear, is an alert. Never when absent
 * @param checks named checks, such as a nightly backup, and how often each must call with {@code ?check=<name>}
 */
@Schema(name = "AlertRouting")
@JsonIgnoreProperties(ignoreUnknown = false)
public record Routing(@Nullable @Size(max = 100) @Pattern(regexp = "\\S(.*\\S)?") String service,
        @Nullable @Size(max = 100) @Pattern(regexp = "\\S(.*\\S)?") String environment,
        @Nullable @Size(max = 50) Map<@Size(max = 60) String, @NotNull Severity> severityMap,
        @Nullable Severity declareFrom, @Nullable @Size(min = 1, max = 10) List<@NotNull @Size(max = 200) String> groupBy,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration groupWindow,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration attachWithin,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration reopenWithin,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration autoResolve,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration staleAfter, @Nullable Unknown unknown,
        @Nullable @Min(1) @Max(1_000_000) Integer stormAfter,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration heartbeatEvery,
        @Nullable @Size(max = 50) Map<@Pattern(regexp = "[A-Za-z0-9._-]{1,60}") String, @NotNull @Pattern(regexp = ISO_DURATION) String> checks) {

    /** What becomes of alerts whose source cannot tell whether something is wrong. */
    public enum Unknown {
        /** Recorded and shown. */
        KEEP,
        /** Not even recorded. */
        IGNORE,
        /** Taken for firing. */
        ALERT;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String ISO_DURATION = "P(?=.)(\\d{1,4}D)?(T(?=.)(\\d{1,5}H)?(\\d{1,6}M)?(\\d{1,8}S)?)?";
    public static final Routing USUAL = new Routing(null, null, null, null, null, null, null, null, null, null, null, null,
            null,
            null);

    public Severity severity(Signal signal) {
        String word = signal.severity() == null ? "" : signal.severity().strip().toLowerCase(Locale.ROOT);
        return severityMap == null ? SeverityWords.of(word) : mapped(severityMap, word).orElseGet(() -> SeverityWords.of(word));
    }

    private static Optional<Severity> mapped(Map<String, Severity> words, String word) {
        return words.entrySet().stream().filter(one -> one.getKey().strip().equalsIgnoreCase(word)).map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a signal is, by the policy for those that cannot tell. */
    public Signal meant(Signal signal) {
        return signal.state() == AlertState.UNKNOWN && unknown == Unknown.ALERT ? signal.in(AlertState.FIRING) : signal;
    }

    public int mostDeclarations() {
        return stormAfter == null ? 10 : stormAfter;
    }

    public String environment(Map<String, String> labels) {
        String named = first(labels, "env", "environment");
        return Environments.usual(named != null ? named : Objects.requireNonNullElse(environment, "production"));
    }

    @Nullable
    public String service(Map<String, String> labels) {
        String named = first(labels, "service", "job", "app");
        return named == null ? service : named;
    }

    /** What of an alert's labels helps to find its incident. */
    public List<String> incidentLabels(Map<String, String> labels) {
        return Stream.of("alertname", "team", "cluster", "namespace").filter(labels::containsKey)
                .map(name -> line(name + "=" + labels.get(name))).toList();
    }

    private static @Nullable String first(Map<String, String> labels, String... names) {
        return Stream.of(names).map(labels::get).filter(Objects::nonNull).filter(value -> !value.isBlank())
                .map(Routing::line).findFirst().orElse(null);
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > 100 ? line.substring(0, 99) + "…" : line;
    }
}
