package dev.hindsight.gateway.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import dev.hindsight.gateway.session.Visitor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/**
 * What people may see, found out by asking the service in their name; a doubt counts as no. All pages of a person share an answer,
 * which is remembered for a short while, and forgotten at once when somebody's sight may have changed.
 */
@ApplicationScoped
class Sight {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final int MOST = 20_000;
    private static final int NOT_FOUND = 404;

    /** Whether an incident is there is enough; some are megabytes long (RFC 9110, section 13.1.2). */
    private static final Map<String, String> WHETHER = Map.of("If-None-Match", "*");

    private record Question(String person, Set<String> roles, String key) {}

    private record Seen(boolean visible, @Nullable String incident) {}

    private record Kept(Uni<Seen> answer, Instant until) {}

    private final ServiceClient services;
    private final Clock clock = Clock.systemUTC();
    private final Map<Question, Kept> remembered = new ConcurrentHashMap<>();

    Sight(ServiceClient services) {
        this.services = services;
    }

    /** To be called before anybody is told of the change. */
    void before(Change change) {
        if (change.movesSight() || remembered.size() > MOST) {
            remembered.clear();
        }
    }

    /** The change, if the listener may hear of it; to be called within a request of theirs. */
    Uni<Optional<Change>> of(Change change, Visitor listener) {
        var question = new Question(listener.userName(), listener.roles(), change.key());
        var now = clock.instant();
        return remembered.compute(question, (_, earlier) -> earlier != null && earlier.until().isAfter(now)
                ? earlier
                : new Kept(ask(change, question).memoize().indefinitely(), now.plus(REMEMBERED))).answer()
                .map(seen -> seen.visible() ? Optional.of(change.of(seen.incident())) : Optional.empty());
    }

    private Uni<Seen> ask(Change change, Question question) {
        var asked = change.isIncident()
                ? services.send(Backend.INCIDENT, HttpMethod.GET, "/api/v1/incidents/" + change.key(), null, WHETHER)
                : services.send(Backend.ACTION, HttpMethod.GET, "/api/v1/action-items/" + change.key(), null, Map.of());
        return asked.invoke(answer -> {
            if (!answer.ok() && answer.status() != NOT_FOUND) {
                remembered.remove(question);
            }
        }).map(Sight::seen);
    }

    private static Seen seen(Answer answer) {
        return new Seen(answer.ok(), answer.body().path("incident").asText(null));
    }
}
