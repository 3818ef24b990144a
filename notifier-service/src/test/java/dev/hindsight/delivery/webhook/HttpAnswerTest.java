package dev.hindsight.delivery.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.delivery.Outcome;

class HttpAnswerTest {

    private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void two_hundreds_are_success(int status) {
        assertInstanceOf(Outcome.Sent.class, outcome(status, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 400, 401, 403, 404, 413, 422})
    void redirects_and_refusals_are_final(int status) {
        var failed = assertInstanceOf(Outcome.Permanent.class, outcome(status, null));
        assertFalse(failed.channelGone());
    }

    @Test
    void gone_switches_the_channel_off() {
        assertTrue(assertInstanceOf(Outcome.Permanent.class, outcome(410, null)).channelGone());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504, 599})
    void overload_and_faults_may_pass(int status) {
        assertInstanceOf(Outcome.Temporary.class, outcome(status, null));
    }

    @Test
    void retry_after_is_read_in_seconds_and_as_a_date() {
        assertEquals(Optional.of(Duration.ofSeconds(120)), wish("120"));
        assertEquals(Optional.of(Duration.ofMinutes(5)), wish("Mon, 14 Sep 2026 08:05:00 GMT"));
        assertEquals(Optional.empty(), wish("Mon, 14 Sep 2026 07:05:00 GMT"));
        assertEquals(Optional.empty(), wish("soon"));
        assertEquals(Optional.empty(), wish("-1"));
    }

    private static Outcome outcome(int status, @Nullable String retryAfter) {
        return new HttpAnswer(status, retryAfter, "").outcome("{}", NOW);
    }

    private static Optional<Duration> wish(String retryAfter) {
        return assertInstanceOf(Outcome.Temporary.class, outcome(429, retryAfter)).retryAfter();
    }
}
