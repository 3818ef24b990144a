package dev.hindsight.gateway.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/**
 * What the person behind one stream may see, found out by asking the service in that person's name; a doubt counts as no. The
 * answer is remembered for a short while, and forgotten at once when somebody's sight may have changed.
 */
final class Sight {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final int MOST = 2000;

    private record Seen(boolean visible, @Nullable String incident, Instant until) {}

    private final ServiceClient services;
    private final Clock clock;
    private final Map<String, Seen> remembered = new HashMap<>();

    Sight(ServiceClient services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    Uni<Optional<Change>> of(Change change) {
        if (change.movesSight() || remembered.size() > MOST) {
            remembered.clear();
        }
        var seen = remembered.get(change.key());
        if (seen != null && seen.until().isAfter(clock.instant())) {
            return Uni.createFrom().item(shown(change, seen));
        }
        var service = change.kind().equals("incident") ? Backend.INCIDENT : Backend.ACTION;
        return services.send(service, HttpMethod.GET, change.path(), null, Map.of()).map(answer -> {
            var found = seen(answer);
            remembered.put(change.key(), found);
            return shown(change, found);
        });
    }

    private Seen seen(Answer answer) {
        return new Seen(answer.ok(), answer.body().path("incident").asText(null), clock.instant().plus(REMEMBERED));
    }

    private static Optional<Change> shown(Change change, Seen seen) {
        return seen.visible() ? Optional.of(change.of(seen.incident())) : Optional.empty();
    }
}
