package dev.hindsight.alert.sources.opsgenie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class OpsgenieTest extends SourceKit {

    private static final UUID RECEIPT = new UUID(1, 2);
    private static final String CLOSE = "/v2/alerts/orders-queue%2Fbacklog/close";

    @Override
    protected SourceType source() {
        return new Opsgenie();
    }

    private static Post post(String path, Map<String, String> query, String body) {
        return new Post("POST", path, Map.of("content-type", "application/json", "authorization", "GenieKey k-1"), query,
                body.getBytes(StandardCharsets.UTF_8), Payloads.RECEIVED);
    }

    private static Post create(String body) {
        return post("/v2/alerts", Map.of(), body);
    }

    private static Post create() {
        return create(Payloads.sample("opsgenie-create-alert.json").text());
    }

    private static Post close(String path, String by) {
        return post(path, Map.of("identifierType", by), Payloads.sample("opsgenie-close-alert.json").text());
    }

    @Override
    protected List<Post> samples() {
        return List.of(create(), close(CLOSE, "alias"), close("/v2/alerts/orders-queue%2Fbacklog/acknowledge", "alias"));
    }

    @Test
    void a_new_alert_is_read_whole() {
        Signal signal = only(create());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Payloads.RECEIVED, signal.at());
        assertNull(signal.startsAt());
        assertEquals("orders-queue backlog above 10k", signal.title());
        assertEquals("P2", signal.severity());
        assertEquals("orders-worker", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("orders-queue/backlog", signal.labels().get("alias"));
        assertEquals("rabbitmq-eu-1", signal.labels().get("entity"));
        assertEquals("rabbitmq-exporter", signal.labels().get("source"));
        assertEquals("orders, rabbitmq", signal.labels().get("tags"));
        assertEquals("Orders On-Call", signal.labels().get("team"));
        assertEquals("12480", signal.labels().get("ready"));
        assertEquals("RabbitMQ queue orders has 12 480 ready messages; oldest is 19 min.",
                signal.annotations().get("description"));
        assertEquals("first seen 09:41", signal.annotations().get("note"));
    }

    @Test
    void by_alias_or_by_id_the_same_alert_is_closed() {
        String id = only(create()).fingerprint();
        Signal closed = only(close(CLOSE, "alias"));
        assertEquals(id, closed.fingerprint());
        assertEquals(AlertState.RESOLVED, closed.state());
        assertEquals(Payloads.RECEIVED, closed.endsAt());
        assertEquals("queue drained", closed.annotations().get("note"));
        assertEquals(id, only(close("/v2/alerts/orders-queue/backlog/close", "alias")).fingerprint());
        assertEquals(id, only(post("/v2/alerts/" + id + "/close", Map.of(), "")).fingerprint());
        assertEquals(id, only(close("/v2/alerts/" + id.toUpperCase(java.util.Locale.ROOT) + "/close", "id")).fingerprint());
        assertEquals(AlertState.ACKNOWLEDGED, only(close("/v2/alerts/" + id + "/acknowledge", "id")).state());
        assertThrows(Unreadable.class, () -> read(close("/v2/alerts/17/close", "tiny")));
    }

    @ParameterizedTest
    @CsvSource({"a%2Bb,a+b", "a+b,a+b", "a%20b,a b", "%C3%BC,ü", "50%,50%"})
    void aliases_are_unescaped(String escaped, String alias) {
        assertEquals(only(create("{\"message\":\"m\",\"alias\":\"" + alias + "\"}")).fingerprint(),
                only(close("/v2/alerts/" + escaped + "/close", "alias")).fingerprint());
    }

    @Test
    void without_an_alias_each_alert_is_another_and_reading_it_again_is_the_same() {
        Post post = create("{\"message\":\"m\"}");
        String id = only(post).fingerprint();
        assertEquals(id, only(post).fingerprint());
        assertEquals(id, only(post).labels().get("alias"));
        assertEquals(id, only(close("/v2/alerts/" + id + "/close", "alias")).fingerprint());
        assertNotEquals(id, only(new Post("POST", "/v2/alerts", Map.of(), Map.of(), post.body(),
                Payloads.RECEIVED.plusSeconds(1))).fingerprint());
    }

    @Test
    void the_answer_is_opsgenies() {
        for (Post post : samples()) {
            Reply reply = source().reply(post, RECEIPT);
            assertEquals(202, reply.status());
            assertEquals(Set.of("result", "took", "requestId"), reply.body().keySet());
            assertEquals("Request will be processed", reply.body().get("result"));
            assertEquals(RECEIPT, reply.body().get("requestId"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{}|{message=may not be empty}",
            "{\"message\":\" \"}|{message=may not be empty}",
            "{\"message\":\"m\",\"priority\":\"high\"}|{priority=should be one of [ P1, P2, P3, P4, P5 ]}"})
    void what_is_wrong_is_said_in_opsgenies_words(String body, String errors) {
        Reply reply = source().reply(create(body), RECEIPT);
        assertEquals(422, reply.status());
        assertEquals("Request body is not processable. Please check the errors.", reply.body().get("message"));
        assertEquals(errors, String.valueOf(reply.body().get("errors")));
        assertThrows(Unreadable.class, () -> read(create(body)));
        assertEquals(400, source().reply(create("nonsense"), RECEIPT).status());
    }

    @Test
    void tags_name_service_and_environment_and_an_entity_is_a_service_for_want_of_one() {
        Signal tagged = only(
                create("{\"message\":\"m\",\"tags\":[\"service:shop\",\"env=staging\",\"loud\"],\"entity\":\"e\"}"));
        assertEquals("shop", tagged.labels().get("service"));
        assertEquals("staging", tagged.labels().get("environment"));
        Signal entity = only(
                create("{\"message\":\"m\",\"tags\":\"a, b\",\"entity\":\"e\",\"details\":{\"password\":\"hush\"}}"));
        assertEquals("e", entity.labels().get("service"));
        assertEquals("a, b", entity.labels().get("tags"));
        assertEquals("P3", entity.severity());
        assertTrue(!entity.toString().contains("hush"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "snooze", "unacknowledge", "escalate", "message", "tags"})
    void what_else_is_done_to_an_alert_changes_nothing(String action) {
        var reading = read(close("/v2/alerts/a/" + action, "alias"));
        assertTrue(reading.signals().isEmpty() && reading.remark() != null);
    }

    @Test
    void a_message_that_is_too_long_is_cut_and_taken() {
        assertEquals(300, only(create("{\"message\":\"" + "m".repeat(500) + "\"}")).title().length());
    }
}
