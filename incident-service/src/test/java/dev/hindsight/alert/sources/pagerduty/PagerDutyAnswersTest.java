package dev.hindsight.alert.sources.pagerduty;

import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.reply;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.sample;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.trigger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;

/** That the answers are PagerDuty's own. */
class PagerDutyAnswersTest {

    private final PagerDuty source = new PagerDuty();

    private static Object json(String sample) throws IOException {
        return new ObjectMapper().readValue(Payloads.bytes("inbound/" + sample), Map.class);
    }

    @Test
    void the_answer_is_pagerdutys() throws IOException {
        for (String action : List.of("trigger", "acknowledge", "resolve")) {
            assertEquals(new Reply(202, (Map<String, ?>) json("pagerduty-v2-response-202.json")), reply(sample(action)));
        }
        assertEquals(new Reply(400, (Map<String, ?>) json("pagerduty-v2-response-400.json")),
                reply(trigger("\"severity\": \"critical\"", "\"severity\": \"P1\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"event_action\": \"trigger\"|\"x\": 1|'event_action' is missing or blank",
            "\"event_action\": \"trigger\"|\"event_action\": \"open\"|'event_action' is invalid (must be one of the following: 'trigger', 'acknowledge' or 'resolve')",
            "\"summary\"|\"x\"|'payload.summary' is missing or blank",
            "\"source\"|\"x\"|'payload.source' is missing or blank",
            "\"severity\"|\"x\"|'payload.severity' is missing or blank"}, quoteCharacter = '`')
    void what_is_missing_or_wrong_is_said_in_pagerdutys_words(String from, String to, String error) {
        Post post = trigger(from, to);
        assertEquals(400, reply(post).status());
        assertEquals(List.of(error), reply(post).body().get("errors"));
        assertTrue(assertThrows(Unreadable.class, () -> source.read(post)).getMessage().contains(error));
    }
}
