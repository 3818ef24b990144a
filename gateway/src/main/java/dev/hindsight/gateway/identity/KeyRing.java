package dev.hindsight.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/**
 * The keys of this gateway. A key is published before it signs, and stays published until the last token that it signed has
 * expired, so that no service ever meets a token whose key it cannot fetch.
 */
@ApplicationScoped
class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final IdentityConfig config;
    private final PublicKeys published;
    private final Clock clock;
    private volatile @Nullable SigningKey current;
    private volatile @Nullable SigningKey next;

    @Inject
    KeyRing(IdentityConfig config, PublicKeys published) {
        this(config, published, Clock.systemUTC());
    }

    KeyRing(IdentityConfig config, PublicKeys published, Clock clock) {
        this.config = config;
        this.published = published;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        turn().await().atMost(Duration.ofSeconds(30));
    }

    /** The key to sign with now. */
    SigningKey current() {
        SigningKey key = current;
        if (key == null) {
            throw new IllegalStateException("no key was published yet");
        }
        return key;
    }

    /** Does what is due: a first key, a next key ahead of time, the change to it. Cheap when nothing is due. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> turn() {
        Instant now = clock.instant();
        SigningKey present = current;
        SigningKey coming = next;
        if (present == null || coming == null && !now.isBefore(present.signsUntil())) {
            return publish(now).invoke(key -> current = key).replaceWithVoid();
        }
        if (coming == null && !now.isBefore(present.signsUntil().minus(config.overlap()))) {
            return publish(present.signsUntil()).invoke(key -> next = key).replaceWithVoid();
        }
        if (coming != null && !now.isBefore(coming.signsFrom())) {
            current = coming;
            next = null;
            LOG.infof("signing with key %s now", coming.id());
            return published.forgetExpired();
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<SigningKey> publish(Instant signsFrom) {
        SigningKey key = SigningKey.make(signsFrom, signsFrom.plus(config.rotation()));
        Instant expires = key.signsUntil().plus(config.tokenLife()).plus(config.overlap());
        return published.publish(key, expires).invoke(() -> LOG.infof("published key %s", key.id())).replaceWith(key);
    }
}
