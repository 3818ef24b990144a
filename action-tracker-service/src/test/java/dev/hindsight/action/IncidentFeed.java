package dev.hindsight.action;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.hindsight.local.RealTopic;

/** Stands in for the incident service: puts its events on the topic, as CloudEvents in binary mode. */
final class IncidentFeed {

    static final String TOPIC = "hindsight.incidents.v1";

    private static final RealTopic INCIDENTS = RealTopic.of(TOPIC, 2);

    private IncidentFeed() {}

    static void publish(UUID id, String type, UUID stream, String subject, long version, String actor, String data) {
        INCIDENTS.tell(stream.toString(), data,
                Map.of("id", id.toString(), "source", "/hindsight/incident-service", "type", type, "subject", subject, "time",
                        Instant.now().toString(), "sequence", Long.toString(version), "actor", actor));
    }
}
