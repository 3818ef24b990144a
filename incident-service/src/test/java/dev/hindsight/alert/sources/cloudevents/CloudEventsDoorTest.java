package dev.hindsight.alert.sources.cloudevents;

import static dev.hindsight.alert.sources.cloudevents.CloudEventPosts.JSON;
import static dev.hindsight.alert.sources.cloudevents.CloudEventPosts.structured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;

/** What who posts CloudEvents is told, as their specification has it. */
class CloudEventsDoorTest {

    private final CloudEvents source = new CloudEvents();

    @Test
    void another_format_is_told_that_it_is_not_understood() {
        Post avro = Payloads.post("x", "Content-Type", "application/cloudevents+avro");
        assertThrows(Unreadable.class, () -> source.read(avro));
        assertEquals(415, source.reply(avro, new UUID(1, 1)).status());
        assertEquals(202, source.reply(structured(), new UUID(1, 1)).status());
    }

    @Test
    void a_token_may_stand_where_the_specification_has_it() {
        assertEquals("access_token", source.usualName(Scheme.QUERY));
    }

    @Test
    void who_asks_whether_posts_are_welcome_is_answered() {
        assertEquals(Map.of("Allow", "POST", "WebHook-Allowed-Origin", "eventgrid.azure.net", "WebHook-Allowed-Rate", "120"),
                source.handshake(Map.of("webhook-request-origin", "eventgrid.azure.net", "webhook-request-rate", "120",
                        "webhook-request-callback", "https://inside.example/")));
        assertEquals("*", String.valueOf(source.handshake(Map.of("webhook-request-origin", "a.example")))
                .replaceAll(".*Rate=([^,}]*).*", "$1"));
        assertNull(source.handshake(Map.of()));
        assertNull(source.handshake(Map.of("webhook-request-origin", "a\r\nSet-Cookie: x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "{}", "[7]", "{\"specversion\":\"0.3\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\"}",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\"}",
            "{\"specversion\":\"1.0\",\"id\":\"\",\"source\":\"s\",\"type\":\"t\"}"})
    void what_is_no_event_is_refused(String body) {
        assertThrows(Unreadable.class, () -> source.read(Payloads.post(body, "Content-Type", JSON)));
    }
}
