package dev.hindsight.gateway.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;

/** Says to one service who is asking. A token is good for that service alone and for a minute at most. */
@ApplicationScoped
public class Tokens {

    static final String ISSUER = "hindsight-gateway";
    private static final int MOST_KEPT = 10_000;

    private record Key(Actor actor, String audience) {}

    private record Kept(String token, Instant until) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final IdentityConfig config;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    Tokens(IdentityConfig config, KeyRing keys) {
        this(config, keys, Clock.systemUTC());
    }

    Tokens(IdentityConfig config, KeyRing keys, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param audience the service's name, such as {@code incident-service} */
    public String sign(Actor actor, String audience) {
        Key key = new Key(actor, audience);
        Instant now = clock.instant();
        Kept earlier = kept.get(key);
        if (earlier != null && now.isBefore(earlier.until())) {
            return earlier.token();
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        String token = fresh(actor, audience, now);
        kept.put(key, new Kept(token, now.plus(config.tokenReuse())));
        return token;
    }

    private String fresh(Actor actor, String audience, Instant now) {
        SigningKey key = keys.current();
        var claims = Jwt.claims().issuer(ISSUER).audience(audience).subject(actor.subject()).groups(actor.roles()).issuedAt(now)
                .expiresAt(now.plus(config.tokenLife()));
        if (actor.name() != null) {
            claims.claim("name", actor.name());
        }
        if (actor.email() != null) {
            claims.claim("email", actor.email());
        }
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(key.id()).sign(key.secret());
    }
}
