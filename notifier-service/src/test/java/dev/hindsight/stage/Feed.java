package dev.hindsight.stage;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.local.RealTopic;

/** Publishes events as the other services do: CloudEvents in binary mode. */
public final class Feed {

    private static final RealTopic INCIDENTS = RealTopic.of("hindsight.incidents.v1", 2);
    private static final RealTopic ACTION_ITEMS = RealTopic.of("hindsight.action-items.v1", 2);

    private Feed() {}

    /** One event. {@code kind} is the type without its prefix and version: {@code incident.declared}. */
    public record Event(UUID id, UUID stream, String subject, long version, String kind, String data) {

        public static Event of(UUID stream, String subject, long version, String kind, String data) {
            return new Event(EventId.next(), stream, subject, version, kind, data);
        }
    }

    public static Event publish(Event event) {
        return publish(event, "alice");
    }

    public static Event publish(Event event, String actor) {
        (event.kind().startsWith("incident.") ? INCIDENTS : ACTION_ITEMS).tell(event.stream().toString(), event.data(),
                Map.of("id", event.id().toString(), "source", "/test", "type", "hindsight." + event.kind() + ".v1", "subject",
                        event.subject(), "time", Instant.now().toString(), "sequence", Long.toString(event.version()), "actor",
                        actor));
        return event;
    }

    /** A new incident that nobody else's rules match: its service is its own. */
    public static Event declare(String key, String more) {
        return publish(Event.of(UUID.randomUUID(), key, 1, "incident.declared", """
                {"key":"%s","title":"Checkout fails for cards <Visa> & others","severity":"major","environment":"production",\
                "services":["%s"],"status":"triage","labels":[],"confidential":false%s}""".formatted(key, service(key), more)));
    }

    public static String service(String key) {
        return "service-of-" + key.toLowerCase(java.util.Locale.ROOT);
    }
}
