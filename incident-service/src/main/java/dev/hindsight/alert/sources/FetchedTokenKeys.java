package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import io.smallrye.mutiny.Uni;

/**
 * Key sets (RFC 7517), fetched over TLS when they are first needed, each hour, and when a key is asked for that is not among them, because
 * it may be new; but of one issuer at most every 30 seconds, whatever posts ask for. While an issuer is away, the keys of the last day
 * still count.
 */
@Singleton
class FetchedTokenKeys implements TokenKeys {

    static final Duration AT_MOST_EVERY = Duration.ofSeconds(30);
    static final Duration FRESH = Duration.ofHours(1);
    static final Duration USABLE = Duration.ofDays(1);
    private static final int MOST_ISSUERS = 64;
    private static final int MOST_KEYS = 100;

    /** What is known of one issuer. */
    private static final class Held {
        private Map<String, PublicKey> keys = Map.of();
        private Instant had = Instant.EPOCH;
        private Instant asked = Instant.EPOCH;
        private boolean away;
        private @Nullable Uni<Map<String, PublicKey>> coming;
    }

    private final Fetch fetch;
    private final InstantSource clock;
    private final Map<URI, Held> held = new LinkedHashMap<>(MOST_ISSUERS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Held> eldest) {
            return size() > MOST_ISSUERS;
        }
    };

    @Inject
    FetchedTokenKeys(Fetch fetch) {
        this(fetch, InstantSource.system());
    }

    FetchedTokenKeys(Fetch fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<PublicKey>> of(URI issuer, String kid) {
        synchronized (held) {
            Held known = held.computeIfAbsent(issuer, _ -> new Held());
            Instant now = clock.instant();
            if (now.isBefore(known.had.plus(FRESH)) && known.keys.containsKey(kid)) {
                return Uni.createFrom().item(Optional.of(known.keys.get(kid)));
            }
            Uni<Map<String, PublicKey>> coming = known.coming;
            if (coming == null && now.isBefore(known.asked.plus(AT_MOST_EVERY))) {
                return known(known, kid, now);
            }
            Uni<Map<String, PublicKey>> keys = coming == null ? fetched(issuer, known, now) : coming;
            return keys.map(fresh -> Optional.ofNullable(fresh.get(kid)))
                    .onFailure().recoverWithUni(() -> known(known, kid, now)).emitOn(CallersContext.here());
        }
    }

    /** By what was fetched before. */
    private Uni<Optional<PublicKey>> known(Held known, String kid, Instant now) {
        synchronized (held) {
            PublicKey key = now.isBefore(known.had.plus(USABLE)) ? known.keys.get(kid) : null;
            return key == null && known.away
                    ? Uni.createFrom().failure(new IllegalStateException("the keys of an issuer cannot be fetched just now"))
                    : Uni.createFrom().item(Optional.ofNullable(key));
        }
    }

    /** Whoever asks while they are on their way waits for the same. */
    private Uni<Map<String, PublicKey>> fetched(URI issuer, Held known, Instant now) {
        known.asked = now;
        Uni<Map<String, PublicKey>> fetched = fetch.get(issuer).map(FetchedTokenKeys::keys)
                .onItem().invoke(keys -> had(known, keys, now)).onFailure().invoke(() -> away(known)).memoize().indefinitely();
        known.coming = fetched;
        return fetched;
    }

    private void had(Held known, Map<String, PublicKey> keys, Instant at) {
        synchronized (held) {
            known.keys = keys;
            known.had = at;
            known.away = false;
            known.coming = null;
        }
    }

    private void away(Held known) {
        synchronized (held) {
            known.away = true;
            known.coming = null;
        }
    }

    private static Map<String, PublicKey> keys(Fetch.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("the keys of an issuer are answered with " + answer.status());
        }
        try {
            Map<String, PublicKey> keys = new HashMap<>();
            for (JsonWebKey key : new JsonWebKeySet(new String(answer.body(), UTF_8)).getJsonWebKeys()) {
                boolean signs = key.getUse() == null || key.getUse().equals("sig");
                if (key instanceof RsaJsonWebKey rsa && signs && key.getKeyId() != null && keys.size() < MOST_KEYS) {
                    keys.putIfAbsent(key.getKeyId(), rsa.getRsaPublicKey());
                }
            }
            return Map.copyOf(keys);
        } catch (JoseException e) {
            throw new IllegalStateException("the keys of an issuer are not readable", e);
        }
    }
}
