package dev.hindsight.alert.sources.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.StandardWebhooksType;
import dev.hindsight.manners.Counted;

/**
 * Reads CloudEvents 1.0 by the HTTP protocol binding: structured, batched and binary. Whoever sends JSON events without saying so in
 * the content type is understood too.
 */
@Singleton
class CloudEvents implements StandardWebhooksType {

    private static final String JSON = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    @Override
    public String type() {
        return "cloudevents";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.BEARER, Scheme.QUERY, Scheme.URL_TOKEN, Scheme.BASIC, Scheme.HEADER, Scheme.SIGNATURE);
    }

    @Override
    public String usualName(Scheme scheme) {
        return scheme == Scheme.QUERY ? "access_token" : StandardWebhooksType.super.usualName(scheme);
    }

    @Override
    public @Nullable Map<String, String> handshake(Map<String, String> headers) {
        return AbuseProtection.answer(headers);
    }

    /** A format that is not understood is told so, as the webhook specification has it. */
    @Override
    public Reply reply(Post post, UUID receipt) {
        return foreign(post) ? new Reply(415, Map.of("receipt", receipt)) : StandardWebhooksType.super.reply(post, receipt);
    }

    /** Source and id of the event; of a batch, those of all. */
    @Override
    public @Nullable String deliveryId(Post post) {
        try {
            String all = events(post).stream().map(CloudEvent::identity).collect(Collectors.joining("\n"));
            return all.length() <= 200 ? all : UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
        } catch (Unreadable e) {
            return null;
        }
    }

    @Override
    public Reading read(Post post) {
        Map<String, CloudEvent> once = new LinkedHashMap<>();
        events(post).forEach(event -> once.putIfAbsent(event.identity(), event));
        List<EventAlert> alerts = once.values().stream().map(event -> new EventAlert(event, post.receivedAt())).toList();
        if (!alerts.isEmpty() && alerts.stream().allMatch(EventAlert::isTest)) {
            return Reading.test("A test event.");
        }
        List<Signal> signals = alerts.stream().filter(alert -> !alert.isTest()).map(EventAlert::signal).filter(Objects::nonNull)
                .toList();
        int silent = alerts.size() - signals.size();
        if (signals.isEmpty()) {
            return Reading.nothing("No event says how an alert stands, neither by its data nor by its type.");
        }
        return Reading.of(signals)
                .remarking(silent == 0
                        ? null
                        : silent + " of " + Counted.of(alerts.size(), "event") + (silent == 1 ? " says" : " say")
                                + " nothing of alerts.");
    }

    private static List<CloudEvent> events(Post post) {
        if (foreign(post)) {
            throw new Unreadable("Events are understood in JSON, not as " + post.mediaType() + ".");
        }
        if (!post.mediaType().equals(JSON) && !post.mediaType().equals(BATCH) && CloudEvent.hasHeaders(post)) {
            return List.of(CloudEvent.binary(post));
        }
        JsonNode root = Json.read(post.body());
        if (!root.isArray()) {
            return List.of(CloudEvent.structured(root));
        }
        var events = new ArrayList<CloudEvent>();
        root.forEach(event -> events.add(CloudEvent.structured(event)));
        return events;
    }

    private static boolean foreign(Post post) {
        return post.mediaType().startsWith("application/cloudevents") && !post.mediaType().equals(JSON)
                && !post.mediaType().equals(BATCH);
    }
}
