package dev.hindsight.alert.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.incident.Environments;
import dev.hindsight.incident.Severity;

/**
 * What is to happen with alerts of any source that match. Of several that match, the one with the lowest number that says
 * something about a question answers it; what none answers, the settings of the source do.
 *
 * @param from not before; a maintenance window is a rule that silences between {@code from} and {@code until}
 */
public record AlertRule(UUID id, int number, String name, Match match, Action action, @Nullable Instant from,
        @Nullable Instant until) {

    /** Everything that is given must fit; in each list one is enough. Values of labels may hold {@code *} for any characters. */
    @Schema(name = "AlertMatch")
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Match(@Nullable @Size(max = 50) List<@NotNull UUID> sources,
            @Nullable @Size(max = 50) List<@NotNull @Size(max = 100) String> services,
            @Nullable @Size(max = 50) List<@NotNull @Size(max = 100) String> environments,
            @Nullable @Size(max = 4) List<@NotNull Severity> severities,
            @Nullable @Size(max = 20) Map<@Size(max = 200) String, @NotNull @Size(max = 500) String> labels) {

        public boolean fits(Signal signal, Source source) {
            Routing routing = source.routing();
            String service = routing.service(signal.labels());
            return isOneOf(sources, source.id()) && (services == null || service != null && services.contains(service))
                    && isIn(routing.environment(signal.labels()))
                    && isOneOf(severities, routing.severity(signal))
                    && (labels == null || labels.entrySet().stream().allMatch(label -> {
                        String value = signal.labels().get(label.getKey());
                        return value != null && Wildcard.fits(label.getValue(), value);
                    }));
        }

        private boolean isIn(String environment) {
            return environments == null
                    || environments.stream().map(Environments::usual).anyMatch(environment::equalsIgnoreCase);
        }

        private static <T> boolean isOneOf(@Nullable List<T> allowed, T value) {
            return allowed == null || allowed.contains(value);
        }
    }

    /**
     * What is absent is left to later rules and to the source.
     *
     * @param silence true: recorded and shown, but brought to no incident
     * @param groupBy labels whose values together make a group, instead of the source's own grouping
     * @param groupWindow how long after its last alert a group takes another one; for ever, while its incident is open, when absent
     * @param attachWithin how long after its last alert an open incident of the same service and environment takes another one
     * @param reopenWithin how long after an incident was resolved a new alert of its group opens it again
     * @param declareFrom alerts less severe than this are recorded but declare no incident
     */
    @Schema(name = "AlertAction")
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Action(@Nullable Boolean silence,
            @Nullable @Size(min = 1, max = 10) List<@NotNull @Size(max = 200) String> groupBy,
            @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration groupWindow,
            @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration attachWithin,
            @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) Duration reopenWithin, @Nullable Severity declareFrom) {}

    public boolean isActive(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** As people call it. */
    public String called() {
        return "rule " + number + " (" + name + ")";
    }
}
