package dev.hindsight.delivery.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Cause;
import dev.hindsight.delivery.Outgoing;
import dev.hindsight.stage.Messages;

/** Against the vector of Standard Webhooks with a current and a previous secret. */
class SignatureTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void current_and_previous_secret_both_sign() throws IOException {
        JsonNode vector = JSON.readTree(resource("standard-webhooks-vector.json"));
        JsonNode headers = vector.get("headers");
        ObjectNode config = JSON.createObjectNode();
        config.putArray("secrets").add(vector.get("secret").textValue()).add(vector.get("previousSecret").textValue());
        var outgoing = new Outgoing(headers.get("webhook-id").textValue(), "", Messages.declared(), config, Cause.RULE);

        var made = WebhookChannel.headers(outgoing, Long.parseLong(headers.get("webhook-timestamp").textValue()),
                resource("standard-webhook-incident-created.json"));

        for (String name : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
            assertEquals(headers.get(name).textValue(), made.get(name));
        }
    }

    @Test
    void a_secret_that_was_made_here_can_be_used_and_is_long_enough() {
        String secret = WebhookSecret.make();
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="));
        assertTrue(WebhookSecret.parse(secret).sign("msg_1", 1, "{}").matches("v1,[A-Za-z0-9+/]{43}="));
    }

    @Test
    void what_is_no_secret_is_refused_and_not_repeated() {
        for (String bad : List.of("", "whsec_", "whsec_AAAA", "secret", "whsec_!!!", "whsec_" + "A".repeat(100))) {
            var refused = assertThrows(IllegalArgumentException.class, () -> WebhookSecret.parse(bad));
            assertEquals("must be whsec_ and base64 of 24 to 64 bytes", refused.getMessage());
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = SignatureTest.class.getResourceAsStream("/webhook/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
