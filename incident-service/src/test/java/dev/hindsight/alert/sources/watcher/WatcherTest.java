package dev.hindsight.alert.sources.watcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.AlertTemplate;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class WatcherTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new Watcher();
    }

    @Override
    protected List<Post> samples() {
        return List.of(Payloads.sample("elasticsearch-watcher.json"));
    }

    @Test
    void a_watch_whose_condition_is_met_is_read_whole() {
        Signal signal = only(samples().getFirst());
        assertEquals("checkout-error-logs", signal.fingerprint());
        assertEquals("checkout-error-logs", signal.title());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:02:40.118Z"), signal.at());
        assertEquals("error", signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("payments", signal.labels().get("team"));
        assertEquals("412", signal.annotations().get("hits_total"));
    }

    @Test
    void an_execution_counts_once_for_each_thing_it_says() {
        String fired = source().deliveryId(samples().getFirst());
        String over = source()
                .deliveryId(Payloads.post(samples().getFirst().text().replace("\"firing\"", "\"resolved\"")));
        assertTrue(String.valueOf(fired).startsWith("checkout-error-logs_2d6f0c5a"));
        assertTrue(!String.valueOf(over).equals(fired));
        assertNull(source().deliveryId(Payloads.post("{}")));
    }

    @Test
    void a_second_action_may_say_that_it_is_over() {
        Signal signal = only(Payloads.post(samples().getFirst().text().replace("\"firing\"", "\"resolved\"")));
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(signal.at(), signal.endsAt());
    }

    @Test
    void the_whole_context_is_read_as_well() {
        Signal signal = only(Payloads.post("{\"ctx\":{\"watch_id\":\"w\",\"execution_time\":\"2026-09-14T08:02:40Z\","
                + "\"metadata\":{\"service\":\"s\",\"secret\":\"hush\"},\"payload\":{\"took\":3}}}"));
        assertEquals("w", signal.fingerprint());
        assertEquals("s", signal.labels().get("service"));
        assertNull(signal.labels().get("secret"));
        assertEquals("3", signal.annotations().get("took"));
    }

    @Test
    void what_our_template_makes_reads_well() {
        JsonNode action = Json.read(AlertTemplate.named("elasticsearch-watcher.json").text()).at("/actions/hindsight/webhook");
        assertEquals("post", action.path("method").asText());
        String body = new AlertTemplate(action.path("body").asText()).filled("\\{\\{([^}]*)}}",
                Map.of("ctx.watch_id", "logs", "ctx.id", "logs_1", "ctx.execution_time", "2026-09-14T08:02:40.118Z",
                        "ctx.metadata.service", "checkout", "ctx.metadata.severity", "critical", "ctx.payload.hits.total",
                        "412",
                        "ctx.metadata.runbook_url", "https://runbooks.example/logs"));
        Signal signal = only(Payloads.post(body));
        assertEquals("logs", signal.title());
        assertEquals("checkout", signal.labels().get("service"));
        assertEquals("critical", signal.severity());
        assertEquals("412", signal.annotations().get("hits_total"));
        assertEquals("https://runbooks.example/logs", signal.annotations().get("runbook_url"));
    }

    @Test
    void a_watch_that_was_only_tried_opens_nothing() {
        assertTrue(read(Payloads.post("{\"watch_id\":\"_inlined_\"}")).test());
        assertTrue(read(Payloads.post("{\"watch_id\":\"{{ctx.watch_id}}\"}")).test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"status\":\"firing\"}"})
    void what_the_template_never_makes_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
