package dev.hindsight.action;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

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
        return incident;
    }

    static FedIncident confidential() {
        var incident = new FedIncident();
        incident.declare(true);
        return incident;
    }

    void declare(boolean confidential) {
        tell("declared.v1", """
                {"key":"%s","title":"Checkout is slow","severity":"major","environment":"production","services":["shop"],
                 "status":"triage","labels":[],"confidential":%s}""".formatted(key, confidential));
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
