package dev.hindsight.root;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/**
 * Signs a root at every interval in which something has happened. The first interval began before this process did: a service that is
 * started again more often than that signs all the same.
 */
@ApplicationScoped
class RootClock {

    private static final Logger LOG = Logger.getLogger(RootClock.class);

    private final Roots roots;
    private final RootConfig config;
    private final Vertx vertx;
    private long timer;

    RootClock(Roots roots, RootConfig config, Vertx vertx) {
        this.roots = roots;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        if (roots.canSign()) {
            roots.age().subscribe().with(this::begin, failure -> {
                LOG.warnf("when the last root was signed is not known: %s", failure.toString());
                begin(Duration.ZERO);
            });
        }
    }

    private void begin(Duration age) {
        long every = config.every().toMillis();
        timer = vertx.setPeriodic(Math.clamp(every - age.toMillis(), 1, every), every, _ -> sign());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(timer);
    }

    private void sign() {
        roots.sign(_ -> List.of()).subscribe().with(signing -> LOG.debugf("root %d stands", signing.root().number()),
                failure -> LOG.warnf("no root could be signed: %s", failure.toString()));
    }
}
