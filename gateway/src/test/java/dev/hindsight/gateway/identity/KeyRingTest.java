package dev.hindsight.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import jakarta.inject.Inject;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class KeyRingTest {

    private static final Actor BOB = new Actor("bob", "Bob", null, Set.of("viewer"));

    @Inject
    PublicKeys published;

    @Inject
    IdentityConfig config;

    private final Hand clock = new Hand();

    @Test
    void a_new_key_is_public_before_it_signs_and_an_old_one_after() throws Exception {
        KeyRing ring = ring();
        SigningKey first = ring.current();
        int before = keys().getJsonWebKeys().size();
        clock.move(Duration.ofHours(12).minusMinutes(10));
        turn(ring);
        assertEquals(first.id(), ring.current().id());
        assertEquals(before + 1, keys().getJsonWebKeys().size());
        clock.move(Duration.ofMinutes(10));
        turn(ring);
        assertNotEquals(first.id(), ring.current().id());
        assertTrue(keys().toJson().contains(first.id()) && keys().toJson().contains(ring.current().id()));
    }

    @Test
    void tokens_of_two_gateways_are_verified_by_the_keys_that_either_shows() throws Exception {
        for (KeyRing ring : new KeyRing[]{ring(), ring()}) {
            verify(new Tokens(config, ring, clock).sign(BOB, "incident-service"));
        }
    }

    @Test
    void a_gateway_that_slept_through_its_rotation_signs_with_a_fresh_key() throws Exception {
        KeyRing ring = ring();
        SigningKey first = ring.current();
        clock.move(Duration.ofDays(3));
        turn(ring);
        assertNotEquals(first.id(), ring.current().id());
    }

    @Test
    void one_token_serves_a_caller_and_service_for_twenty_seconds() {
        Tokens tokens = new Tokens(config, ring(), clock);
        String first = tokens.sign(BOB, "incident-service");
        clock.move(Duration.ofSeconds(19));
        assertEquals(first, tokens.sign(BOB, "incident-service"));
        assertNotEquals(first, tokens.sign(BOB, "notifier-service"));
        assertNotEquals(first, tokens.sign(new Actor("bob", "Bob", null, Set.of("viewer", "responder")), "incident-service"));
        clock.move(Duration.ofSeconds(2));
        assertNotEquals(first, tokens.sign(BOB, "incident-service"));
    }

    @Test
    void nothing_secret_is_shown() throws Exception {
        assertTrue(!keys().toJson().contains("\"d\""));
        assertEquals(200, new Browser().step(Browser.call("/internal/jwks")).statusCode());
    }

    private KeyRing ring() {
        var ring = new KeyRing(config, published, clock);
        turn(ring);
        return ring;
    }

    private static void turn(KeyRing ring) {
        ring.turn().await().indefinitely();
    }

    private static JsonWebKeySet keys() throws Exception {
        return new JsonWebKeySet(new Browser().step(Browser.call("/internal/jwks")).body());
    }

    private void verify(String token) throws Exception {
        new JwtConsumerBuilder().setVerificationKeyResolver(new JwksVerificationKeyResolver(keys().getJsonWebKeys()))
                .setExpectedAudience("incident-service").setExpectedIssuer("hindsight-gateway")
                .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond())).build().processToClaims(token);
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.now();

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
