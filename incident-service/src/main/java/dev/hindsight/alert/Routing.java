package dev.hindsight.alert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.incident.Severity;

/**
 * What a source's alerts mean here.
 *
 * @param service for alerts whose labels name none
 * @param environment for alerts whose labels name none; production if this is absent too
 * @param severityMap the source's words for severities, before the usual ones
 * @param declareFrom alerts less severe than this are recorded but declare no incident
 */
@Schema(name = "AlertRouting")
@JsonIgnoreProperties(ignoreUnknown = false)
public record Routing(@Nullable @Size(max = 100) @Pattern(regexp = "\\S(.*\\S)?") String service,
        @Nullable @Size(max = 100) @Pattern(regexp = "\\S(.*\\S)?") String environment,
        @Nullable @Size(max = 50) Map<@Size(max = 60) String, @NotNull Severity> severityMap,
        @Nullable Severity declareFrom) {

    static final Routing USUAL = new Routing(null, null, null, null);

    Severity severity(Signal signal) {
        String word = signal.severity() == null ? "" : signal.severity().strip().toLowerCase(Locale.ROOT);
        Severity mapped = severityMap == null ? null : severityMap.get(word);
        return mapped != null ? mapped : SeverityWords.of(word);
    }

    boolean declares(Severity severity) {
        return declareFrom == null || severity.compareTo(declareFrom) <= 0;
    }

    String environment(Map<String, String> labels) {
        String named = first(labels, "env", "environment");
        return switch (named == null ? "" : named.toLowerCase(Locale.ROOT)) {
            case "" -> Objects.requireNonNullElse(environment, "production");
            case "prod", "prd", "production", "live" -> "production";
            default -> Objects.requireNonNull(named);
        };
    }

    @Nullable
    String service(Map<String, String> labels) {
        String named = first(labels, "service", "job", "app");
        return named == null ? service : named;
    }

    /** What of an alert's labels helps to find its incident. */
    List<String> incidentLabels(Map<String, String> labels) {
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
