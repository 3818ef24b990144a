package dev.hindsight.alert.sources.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

/** Without a mapping the generic alert of GitLab is read. */
class GenericTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new Generic();
    }

    @Override
    protected List<Post> samples() {
        return List.of(Payloads.sample("gitlab-generic-alert-open.json"));
    }

    @Test
    void without_a_mapping_it_is_the_generic_alert_of_gitlab() {
        Signal signal = source().read(samples().getFirst(), null).signals().getFirst();
        assertEquals("warehouse-db/replica-lag/02", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:00:11Z"), signal.at());
        assertEquals("Replica lag above 60 s", signal.title());
        assertEquals("high", signal.severity());
        assertEquals("warehouse-db", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("warehouse-db-02", signal.labels().get("host"));
        assertEquals("pg-watcher", signal.labels().get("monitoring_tool"));
        assertEquals("Replication is 94 s behind the primary", signal.annotations().get("description"));
        assertNull(signal.startsAt());
    }

    @Test
    void an_alert_with_an_end_is_over_and_is_the_same_without_a_fingerprint() {
        Signal fired = only(Payloads.post("{\"title\":\"t\",\"service\":\"s\",\"description\":\"94 s\"}"));
        Signal over = only(Payloads.post(
                "{\"title\":\"t\",\"service\":\"s\",\"description\":\"2 s\",\"end_time\":\"2026-09-14T08:20:00Z\"}"));
        assertEquals(fired.fingerprint(), over.fingerprint());
        assertEquals(AlertState.RESOLVED, over.state());
        assertEquals(Instant.parse("2026-09-14T08:20:00Z"), over.endsAt());
        assertEquals(2, read(Payloads.post("[{\"title\":\"a\"},{\"title\":\"b\"}]")).signals().size());
    }

    @Test
    void an_end_by_another_clock_than_the_begin_does_not_lie_before_it() {
        Signal over = only(Payloads.post("{\"title\":\"t\",\"end_time\":\"2026-09-14T08:20:00Z\"}"));
        assertEquals(Payloads.RECEIVED, over.at());
        assertEquals(Instant.parse("2026-09-14T08:20:00Z"), over.endsAt());
        Signal mapped = source().read(Payloads.post("{\"k\":1,\"e\":\"2026-09-14T08:20:00Z\"}"),
                Json.read("{\"dedupKey\":\"/k\",\"endedAt\":\"/e\"}")).signals().getFirst();
        assertEquals(AlertState.RESOLVED, mapped.state());
        assertEquals(Payloads.RECEIVED, mapped.at());
        assertEquals(Instant.parse("2026-09-14T08:20:00Z"), mapped.endsAt());
    }

    @Test
    void it_may_be_signed_as_standard_webhooks_are() {
        JsonNode vector = Payloads.vector("standard-webhooks v1");
        JsonNode headers = vector.path("headers");
        Post post = Payloads.post(Payloads.bytes(vector.path("bodyFile").asText()), "webhook-id",
                headers.path("webhook-id").asText(), "webhook-timestamp", headers.path("webhook-timestamp").asText(),
                "webhook-signature", headers.path("webhook-signature").asText());
        Instant now = Instant.ofEpochSecond(1789373000);
        List<String> secrets = List.of(vector.path("secret").asText());
        assertEquals(Proof.GENUINE,
                source().prove(post, Authentication.by(Scheme.SIGNATURE), secrets, now).await().indefinitely());
        assertEquals(Proof.FORGED,
                source().prove(post, Authentication.by(Scheme.API_KEY), secrets, now).await().indefinitely());
        assertEquals(Proof.FORGED,
                source().prove(post, Authentication.by(Scheme.SIGNATURE), List.of("other"), now).await().indefinitely());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"text\"", "{}", "7", "[{}]", "{\"check\":{\"title\":\"x\"}}"})
    void without_a_mapping_nothing_else_is_read(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
