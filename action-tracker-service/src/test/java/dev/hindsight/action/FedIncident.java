package dev.hindsight.action;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dev.hindsight.local.RealParts;

/** An incident of a test, told to the service event by event. */
final class FedIncident {

    private static final AtomicLong NUMBERS = new AtomicLong(1_000);

    final UUID id = UUID.randomUUID();
    final String key = "INC-" + NUMBERS.incrementAndGet();
    private long version;

    /** Declared by alice, and heard of before anything else is asked. */
    static FedIncident known() {
        var incident = new FedIncident();
        incident.declare(false);
        incident.awaitHeard();
        return incident;
    }

    static FedIncident confidential() {
        var incident = new FedIncident();
        incident.declare(true);
        incident.awaitHeard();
        return incident;
    }

    void declare(boolean confidential) {
        tell("declared.v1", """
                {"key":"%s","title":"Checkout is slow","severity":"major","environment":"production","services":["shop"],
                 "status":"triage","labels":[],"confidential":%s}""".formatted(key, confidential));
    }

    /** The first incident of all has to wait for the consumer to join its group. */
    private void awaitHeard() {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(() -> {
            try (var connection = RealParts.shared().postgres().connect("action");
                    var query = connection.prepareStatement("select from incident_known where id = ? and title is not null")) {
                query.setObject(1, id);
                return query.executeQuery().next();
            }
        });
    }

    /** @return the id of the event */
    UUID tell(String type, String data) {
        UUID event = UUID.randomUUID();
        IncidentFeed.publish(event, "hindsight.incident." + type, id, key, ++version, "alice", data);
        return event;
    }

    void tellAgain(UUID event, long asVersion, String type, String data) {
        IncidentFeed.publish(event, "hindsight.incident." + type, id, key, asVersion, "alice", data);
    }

    long version() {
        return version;
    }
}
