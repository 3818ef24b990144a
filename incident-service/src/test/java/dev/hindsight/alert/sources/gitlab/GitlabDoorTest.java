package dev.hindsight.alert.sources.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.sources.Payloads;

/** How posts of GitLab are known: its header, its signatures, its retries. */
class GitlabDoorTest {

    private final Gitlab source = new Gitlab();

    @Test
    void while_a_key_is_changed_either_signature_is_good() {
        JsonNode vector = Payloads.vector("standard-webhooks v1");
        JsonNode headers = vector.path("headers");
        Post post = Payloads.post(Payloads.bytes(vector.path("bodyFile").asText()), "webhook-id",
                headers.path("webhook-id").asText(), "webhook-timestamp", headers.path("webhook-timestamp").asText(),
                "webhook-signature", headers.path("webhook-signature").asText());
        for (String secret : List.of(vector.path("secret").asText(), vector.path("previousSecret").asText())) {
            assertEquals(Proof.GENUINE, source
                    .prove(post, Authentication.by(Scheme.SIGNATURE), List.of(secret), GitlabTest.SIGNED).await()
                    .indefinitely());
        }
    }

    @Test
    void the_token_is_in_the_header_that_gitlab_has() {
        assertEquals(Scheme.HEADER, source.schemes().getFirst());
        assertEquals("X-Gitlab-Token", source.usualName(Scheme.HEADER));
    }

    @Test
    void retries_are_known_and_other_hooks_of_one_event_are_not() {
        assertEquals("w", source.deliveryId(Payloads.post("{}", "Idempotency-Key", "k", "webhook-id", "w")));
        assertEquals("k", source.deliveryId(Payloads.post("{}", "Idempotency-Key", "k")));
        assertNull(source.signedDeliveryId(Payloads.post("{}", "Idempotency-Key", "k")));
        assertNull(source.deliveryId(Payloads.post("{}", "X-Gitlab-Event-UUID", "u")));
    }
}
