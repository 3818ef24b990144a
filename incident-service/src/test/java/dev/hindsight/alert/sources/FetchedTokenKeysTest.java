package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.mutiny.Uni;

class FetchedTokenKeysTest {

    private static final URI ISSUER = URI.create("https://issuer.example/keys");
    private static final RsaJsonWebKey ONE = TestKeys.key("one");
    private static final RsaJsonWebKey TWO = TestKeys.key("two");

    private final List<URI> fetched = new ArrayList<>();
    private Instant now = Instant.parse("2026-09-14T08:00:00Z");
    private Uni<Fetch.Answer> answer = answered(200, TestKeys.published(ONE));
    private final FetchedTokenKeys keys = new FetchedTokenKeys(address -> {
        fetched.add(address);
        return answer;
    }, () -> now);

    private static Uni<Fetch.Answer> answered(int status, String body) {
        return Uni.createFrom().item(new Fetch.Answer(status, body.getBytes(UTF_8)));
    }

    private Optional<PublicKey> key(String kid) {
        return keys.of(ISSUER, kid).await().indefinitely();
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    @Test
    void keys_are_fetched_once_in_an_hour() {
        assertEquals(Optional.of(ONE.getRsaPublicKey()), key("one"));
        later(FetchedTokenKeys.FRESH.minusSeconds(1));
        key("one");
        assertEquals(List.of(ISSUER), fetched);
        later(Duration.ofSeconds(1));
        key("one");
        assertEquals(2, fetched.size());
    }

    @Test
    void a_new_key_is_found_and_one_that_is_gone_is_not_believed_any_more() {
        key("one");
        answer = answered(200, TestKeys.published(TWO));
        later(FetchedTokenKeys.AT_MOST_EVERY);
        assertEquals(Optional.of(TWO.getRsaPublicKey()), key("two"));
        assertTrue(key("one").isEmpty());
        assertEquals(2, fetched.size());
    }

    @Test
    void while_one_key_follows_the_other_both_are_good() {
        key("one");
        answer = answered(200, TestKeys.published(ONE, TWO));
        later(FetchedTokenKeys.AT_MOST_EVERY);
        assertTrue(key("two").isPresent());
        assertTrue(key("one").isPresent());
        assertEquals(2, fetched.size());
    }

    @Test
    void who_invents_keys_makes_nobody_ask_more_often_than_every_half_minute() {
        key("one");
        for (int second = 0; second < 300; second++) {
            later(Duration.ofSeconds(1));
            assertTrue(key("invented-" + second).isEmpty());
            assertTrue(key("one").isPresent());
        }
        assertEquals(1 + 10, fetched.size());
    }

    @Test
    void many_who_ask_at_once_wait_for_one_answer() {
        var coming = new CompletableFuture<Fetch.Answer>();
        answer = Uni.createFrom().completionStage(coming);
        var asked = new ArrayList<CompletableFuture<Optional<PublicKey>>>();
        for (int i = 0; i < 50; i++) {
            asked.add(keys.of(ISSUER, "one").subscribeAsCompletionStage());
        }
        assertFalse(asked.getFirst().isDone());
        coming.complete(new Fetch.Answer(200, TestKeys.published(ONE).getBytes(UTF_8)));
        asked.forEach(one -> assertTrue(one.join().isPresent()));
        assertEquals(1, fetched.size());
    }

    @Test
    void while_the_issuer_is_away_the_keys_of_the_last_day_count_and_no_others() {
        key("one");
        answer = Uni.createFrom().failure(new IOException("reset"));
        later(FetchedTokenKeys.FRESH);
        assertTrue(key("one").isPresent());
        assertThrows(RuntimeException.class, () -> key("two"), "nobody can tell");
        later(FetchedTokenKeys.USABLE.minus(FetchedTokenKeys.FRESH).minusSeconds(1));
        assertTrue(key("one").isPresent());
        later(Duration.ofSeconds(1));
        assertThrows(RuntimeException.class, () -> key("one"));
        answer = answered(200, TestKeys.published(ONE));
        later(FetchedTokenKeys.AT_MOST_EVERY);
        assertTrue(key("one").isPresent());
    }

    @Test
    void an_issuer_that_was_never_reached_is_asked_again_and_nobody_is_refused_for_good() {
        answer = Uni.createFrom().failure(new IOException("reset"));
        assertThrows(RuntimeException.class, () -> key("one"));
        assertThrows(RuntimeException.class, () -> key("one"));
        assertEquals(1, fetched.size());
        answer = answered(200, TestKeys.published(ONE));
        later(FetchedTokenKeys.AT_MOST_EVERY);
        assertTrue(key("one").isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 404, 500})
    void anything_but_a_good_answer_is_none(int status) {
        answer = answered(status, TestKeys.published(ONE));
        assertThrows(RuntimeException.class, () -> key("one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{\"keys\":7}", "{}"})
    void what_is_no_set_of_keys_is_none(String body) {
        answer = answered(200, body);
        assertThrows(RuntimeException.class, () -> key("one"));
    }

    @Test
    void keys_that_do_not_sign_or_are_of_another_kind_are_passed_over() {
        RsaJsonWebKey locks = TestKeys.key("locks");
        locks.setUse("enc");
        String all = TestKeys.published(ONE, locks).replace("\"keys\":[",
                "\"keys\":[{\"kty\":\"oct\",\"kid\":\"oct\",\"k\":\"c2VjcmV0\"},{\"kty\":\"new\",\"kid\":\"new\"},");
        answer = answered(200, all);
        assertTrue(key("one").isPresent());
        assertTrue(key("locks").isEmpty());
        assertTrue(key("oct").isEmpty());
        assertTrue(key("new").isEmpty());
    }
}
