package dev.hindsight.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/** Hands every change to every open page of this instance. */
@ApplicationScoped
class LiveFeed {

    /** More than this many changes behind, a page is cut off; it comes back and looks for itself. */
    private static final int WAITING = 256;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final Sight sight;

    LiveFeed(Sight sight) {
        this.sight = sight;
    }

    /** Open streams would hold up a stop, so they end as soon as one is asked for. */
    void endWithTheProcess(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end-live-streams").unstarted(changes::onComplete));
    }

    void tell(Change change) {
        sight.before(change);
        changes.onNext(change);
    }

    /** Fails for a listener that is too slow, and for no other. */
    Multi<Change> listen() {
        return changes.onOverflow().buffer(WAITING);
    }
}
