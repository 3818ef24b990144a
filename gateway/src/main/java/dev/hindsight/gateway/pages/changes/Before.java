package dev.hindsight.gateway.pages.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Query;

/**
 * What changed in the hours before something began, where it began: changes of its services and environment, and those that do not
 * say which they are of.
 *
 * @param changes empty when they could not be read just now
 */
public record Before(Instant began, List<String> services, @Nullable String environment, Optional<List<Change>> changes) {

    public static final int HOURS = 6;
    private static final String MOST = "20";

    public Before(Instant began, List<String> services, @Nullable String environment) {
        this(began, services, environment, Optional.empty());
    }

    public Before with(Optional<List<Change>> found) {
        return new Before(began, services, environment, found);
    }

    public int hours() {
        return HOURS;
    }

    private Query window() {
        return new Query(Map.of()).with("from", began.minus(Duration.ofHours(HOURS)).toString()).with("to", began.toString());
    }

    /** As the API is asked. */
    public String asked() {
        var path = new StringBuilder(
                window().with("environment", environment).with("orUnsaid", "true").with("limit", MOST)
                        .after("/api/v1/changes"));
        services.forEach(service -> path.append(new Query(Map.of()).with("service", service).after("").replace('?', '&')));
        return path.toString();
    }

    /** Whatever else changed in the same hours. */
    public String all() {
        return window().after("/changes");
    }

    public boolean known() {
        return changes.isPresent();
    }

    public List<Change> found() {
        return changes.orElse(List.of());
    }
}
