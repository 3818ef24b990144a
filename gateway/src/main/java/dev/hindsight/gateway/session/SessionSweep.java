package dev.hindsight.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Sweeps away sessions whose time is over; they open nothing any more, but hold tokens. */
@ApplicationScoped
class SessionSweep {

    private final SessionStore store;

    SessionSweep(SessionStore store) {
        this.store = store;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> timeIsOver() {
        return store.forgetExpired().replaceWithVoid();
    }
}
