package dev.hindsight.alert.sources.pagerduty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.sources.Payloads;

/** What is sent to PagerDuty, and what comes back from here. */
final class PagerDutyPosts {

    static final String KEY = "R03AXMPLE5K3YR0UT1NGK3YABCDEF012";

    static final String CHANGE = """
            {"routing_key":"%s","payload":{"summary":"Build 4471 deployed","timestamp":"2026-09-14T07:51:02Z",
             "source":"ci","custom_details":{"service":"checkout-api","environment":"production"}},
             "links":[{"href":"https://ci.example/4471","text":"Build"}]}""".formatted(KEY);

    private PagerDutyPosts() {}

    static Post at(String path, byte[] body) {
        return new Post("POST", path, Map.of("content-type", "application/json"), Map.of(), body, Payloads.RECEIVED);
    }

    static Post event(String body) {
        return at("/v2/enqueue", body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Post change(String body) {
        return at("/v2/change/enqueue", body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Post sample(String name) {
        return at("/v2/enqueue", Payloads.bytes("inbound/pagerduty-v2-" + name + ".json"));
    }

    static Post trigger(String from, String to) {
        String body = sample("trigger").text();
        assertTrue(body.contains(from), from);
        return event(body.replace(from, to));
    }

    /** What comes back. */
    static Reply reply(Post post) {
        return new PagerDuty().reply(post, new UUID(1, 2));
    }
}
