package dev.hindsight.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

class KnownTokensTest {
    private static final Instant EXPIRES = Instant.parse("2026-11-26T02:01:00Z");

    private final Verifier verifier = new Verifier();
    private Instant now = EXPIRES.minusSeconds(60);
    private final KnownTokens tokens = new KnownTokens(verifier, new Clock() {
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
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void a_good_token_is_verified_once_until_it_expires() {
        assertEquals("alice", who("Bearer alice"));
        now = EXPIRES.minusMillis(1);
        assertEquals("alice", who("Bearer alice"));
        assertEquals(List.of("Bearer alice"), verifier.verified);
        now = EXPIRES;
        assertEquals("alice", who("Bearer alice"));
        assertEquals(2, verifier.verified.size());
    }

    @Test
    void every_other_token_is_verified() {
        assertEquals("alice", who("Bearer alice"));
        assertEquals("bob", who("Bearer bob"));
        assertEquals("alice", who("bearer alice"));
        assertNull(who(null));
        assertEquals(3, verifier.verified.size());
    }

    @Test
    void a_bad_token_is_refused_each_time() {
        for (int i = 0; i < 2; i++) {
            assertEquals("refused", authenticate("Bearer forged").map(_ -> "taken")
                    .onFailure(AuthenticationFailedException.class).recoverWithItem("refused").await().indefinitely());
        }
        assertEquals(2, verifier.verified.size());
    }

    @Test
    void it_does_not_grow_for_ever() {
        for (int i = 0; i < 10_001; i++) {
            who("Bearer n" + i);
        }
        who("Bearer n1");
        assertEquals(10_002, verifier.verified.size());
    }

    private String who(String header) {
        SecurityIdentity identity = authenticate(header).await().indefinitely();
        return identity == null ? null : identity.getPrincipal().getName();
    }

    private Uni<SecurityIdentity> authenticate(String header) {
        var request = (HttpServerRequest) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{HttpServerRequest.class}, (_, _, _) -> header);
        var context = (RoutingContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{RoutingContext.class},
                (_, _, _) -> request);
        return tokens.authenticate(context, null);
    }

    /** Takes every token but forged ones, for the name that it holds. */
    private static final class Verifier implements HttpAuthenticationMechanism {
        private final List<String> verified = new ArrayList<>();

        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
            String header = context.request().getHeader("Authorization");
            if (header == null) {
                return Uni.createFrom().nullItem();
            }
            verified.add(header);
            String name = header.substring("Bearer ".length());
            return name.equals("forged")
                    ? Uni.createFrom().failure(new AuthenticationFailedException())
                    : Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(new Token(name)).build());
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext context) {
            return Uni.createFrom().nullItem();
        }

        @Override
        public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
            return Set.of();
        }

        @Override
        public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
            return Uni.createFrom().nullItem();
        }
    }

    private record Token(String name) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T) Map.of("exp", EXPIRES.getEpochSecond()).get(claim);
        }
    }
}
