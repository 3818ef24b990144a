package dev.hindsight.alert.sources.pagerduty;

import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.CHANGE;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.KEY;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.at;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.change;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.event;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.reply;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.sample;
import static dev.hindsight.alert.sources.pagerduty.PagerDutyPosts.trigger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class PagerDutyTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new PagerDuty();
    }

    @Override
    protected List<Post> samples() {
        return List.of(sample("trigger"), sample("acknowledge"), sample("resolve"), change(CHANGE));
    }

    @Test
    void a_trigger_is_read_whole() {
        Signal signal = only(sample("trigger"));
        assertEquals("checkout-api/5xx/eu-1", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:02:11Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("Checkout journey failing from 3 of 4 locations", signal.title());
        assertEquals("critical", signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("synthetics-eu", signal.labels().get("source"));
        assertEquals("payments", signal.labels().get("group"));
        assertEquals("synthetic failure", signal.labels().get("class"));
        assertEquals("guest-checkout", signal.annotations().get("journey"));
        assertEquals("[\"fra\",\"ams\",\"dub\"]", signal.annotations().get("failed_locations"));
        assertEquals("Run 88121: https://synthetics.example/runs/88121", signal.annotations().get("links"));
        assertEquals("https://synthetics.example/runs/88121", signal.link());
        assertEquals("checkout-api/5xx/eu-1", signal.group());
    }

    @ParameterizedTest
    @CsvSource({"acknowledge,ACKNOWLEDGED", "resolve,RESOLVED"})
    void what_follows_is_about_the_same_alert(String action, AlertState state) {
        Signal signal = only(sample(action));
        assertEquals("checkout-api/5xx/eu-1", signal.fingerprint());
        assertEquals(state, signal.state());
        assertEquals(Payloads.RECEIVED, signal.at());
    }

    @Test
    void a_trigger_without_a_key_gets_one_that_stays() {
        Post post = trigger("\"dedup_key\": \"checkout-api/5xx/eu-1\",", "");
        Object given = reply(post).body().get("dedup_key");
        assertEquals(given, only(post).fingerprint());
        assertEquals(given, only(event(post.text().replace("\"routing_key\": \"" + KEY + "\",", ""))).fingerprint(),
                "the key stays when the secret is no longer there");
        Post later = new Post(post.method(), post.path(), post.headers(), post.query(), post.body(),
                Payloads.RECEIVED.plusSeconds(60));
        assertNotEquals(given, only(later).fingerprint());
        assertNotEquals(given, only(event(post.text().replace("Checkout journey", "Login journey"))).fingerprint());
    }

    @Test
    void the_limits_are_pagerdutys() {
        Post long255 = trigger("checkout-api/5xx/eu-1", "k".repeat(255));
        assertEquals(202, reply(long255).status());
        assertEquals("k".repeat(255), only(long255).fingerprint());
        assertEquals(400, reply(trigger("checkout-api/5xx/eu-1", "k".repeat(256))).status());
        assertEquals(202, reply(trigger("Checkout journey failing from 3 of 4 locations", "é".repeat(1024))).status());
        assertEquals(400, reply(trigger("Checkout journey failing from 3 of 4 locations", "é".repeat(1025))).status());
        assertEquals(400, reply(trigger("guest-checkout", "x".repeat(512 << 10))).status());
        assertEquals(400, reply(event("nonsense")).status());
        Post nameless = event("{\"routing_key\":\"k\",\"event_action\":\"resolve\"}");
        assertEquals(List.of("'dedup_key' is missing or blank"), reply(nameless).body().get("errors"));
    }

    @Test
    void a_change_event_is_a_change() {
        var reading = read(change(CHANGE));
        assertTrue(reading.signals().isEmpty());
        Change change = reading.changes().getFirst();
        assertEquals("Build 4471 deployed", change.title());
        assertEquals("checkout-api", change.service());
        assertEquals("production", change.environment());
        assertEquals(Instant.parse("2026-09-14T07:51:02Z"), change.at());
        assertEquals("https://ci.example/4471", change.link());
        assertEquals(change, read(change(CHANGE)).changes().getFirst());
        assertEquals(new Reply(202, Map.of("status", "success", "message", "Change event processed")), reply(change(CHANGE)));
        assertEquals(400, reply(change("{\"routing_key\":\"k\"}")).status());
    }

    @Test
    void no_secret_is_kept() {
        Signal signal = only(trigger("\"journey\"", "\"api_key\": \"hush\", \"journey\""));
        assertFalse(signal.toString().contains("hush"));
        assertFalse(signal.toString().contains(KEY));
    }

    @Test
    void what_is_kept_holds_no_key_and_reads_the_same() {
        for (Post post : samples()) {
            Post kept = at(post.path(), source().withoutSecrets(post));
            assertFalse(kept.text().contains(KEY));
            assertEquals(post.text().replace(KEY, "(not kept)"), kept.text());
            assertEquals(read(post), read(kept));
        }
    }

    @Test
    void a_clock_ahead_of_ours_cannot_hide_the_end() {
        assertEquals(Payloads.RECEIVED, only(trigger("2026-09-14T08:02:11.000+0000", "2026-09-14T13:00:00Z")).at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"event_action\":\"trigger\",\"payload\":[]}"})
    void what_pagerduty_refuses_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(event(body)));
    }
}
