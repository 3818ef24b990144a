package dev.hindsight.eventlog;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;

/**
 * Runs the relay on a thread of its own as long as the service lives. Where nothing is published, what it does first for a restored dump
 * is done before the service answers: until then the log would refuse what follows an event of another server.
 */
@ApplicationScoped
public class RelayStarter {

    private final Pool pool;
    private final RelayBell bell;
    private final LogConfig config;
    private final Map<String, Object> kafka;
    private @Nullable EventRelay relay;
    private @Nullable Thread thread;

    public RelayStarter(Pool pool, RelayBell bell, LogConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.pool = pool;
        this.bell = bell;
        this.config = config;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent started) {
        if (config.topic().isPresent()) {
            relay = new EventRelay(pool, bell, config, kafka);
            thread = Thread.ofPlatform().name("event-relay").daemon().start(relay);
            return;
        }
        var stamping = new Stamping(pool, 1);
        if (stamping.hasLog()) {
            stamping.adoptRestored();
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        if (relay != null && thread != null) {
            relay.stop();
            thread.join(5_000);
        }
    }
}
