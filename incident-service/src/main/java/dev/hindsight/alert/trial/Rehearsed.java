package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Severity;

/**
 * What a {@link Rehearsal} has shown.
 *
 * @param decisions how many alerts by what would have been done with them
 * @param incidents how many would have been declared
 * @param opened the first 500 of them
 * @param alerts the first 500 of them
 */
@Schema(name = "Rehearsed")
record Rehearsed(Map<String, Integer> decisions, int incidents, List<Incident> opened, List<Alert> alerts) {

    private static final int MOST_TOLD = 500;

    /** What would become of one alert; the last word counts, as it does in earnest. */
    @Schema(name = "RehearsedAlert")
    record Alert(Instant at, String source, String title, String decision, String reason, @Nullable Integer incident) {}

    /** An incident that would have been declared. */
    @Schema(name = "RehearsedIncident")
    record Incident(int incident, Instant at, String title, Severity severity, @Nullable String service, String environment,
            int alerts) {}

    static Rehearsed of(Collection<Scene> scenes, Collection<Alert> alerts) {
        var decisions = new TreeMap<String, Integer>();
        alerts.forEach(one -> decisions.merge(one.decision(), 1, Integer::sum));
        return new Rehearsed(decisions, scenes.size(),
                scenes.stream().limit(MOST_TOLD).map(scene -> scene.opening().told(scene)).toList(),
                alerts.stream().limit(MOST_TOLD).toList());
    }
}
