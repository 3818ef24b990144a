package dev.hindsight.delivery;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/** One attempt from the claim to the record of its result. */
@ApplicationScoped
public class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class);
    private static final int RECORDING_ATTEMPTS = 3;

    private final ChannelSettings settings;
    private final ChannelHandler handler;
    private final DeliveryQueue queue;
    private final Backoff backoff;

    public Attempt(ChannelSettings settings, ChannelHandler handler, DeliveryQueue queue, DeliveryConfig config) {
        this.settings = settings;
        this.handler = handler;
        this.queue = queue;
        this.backoff = new Backoff(config.retry().first(), config.retry().most(), config.retry().attempts());
    }

    /** @return fails when the result could not be recorded; the lease then brings the delivery back */
    Uni<Void> make(Claimed claimed, double jitter) {
        if (claimed.refusal() != null) {
            return record(claimed, Verdict.of(claimed.refusal()));
        }
        return send(claimed).call(outcome -> switchOff(claimed, outcome))
                .chain(outcome -> record(claimed, Verdict.of(outcome, claimed.tries(), backoff, jitter)));
    }

    /** What a channel did not foresee counts as an attempt too: it shows in the ledger and ends as a dead letter. */
    private Uni<Outcome> send(Claimed claimed) {
        return Uni.createFrom().deferred(() -> {
            return settings.way(claimed.via().type()).deliver(new Outgoing(claimed.messageId(), claimed.recipient(),
                    claimed.message(),
                    settings.whole(claimed.via().id(), claimed.via().config(), claimed.via().secrets())));
        }).onFailure().invoke(failure -> LOG.errorf(failure, "unforeseen failure of a channel delivery=%s", claimed.id()))
                .onFailure().recoverWithItem(failure -> Outcome.Temporary.of("unforeseen: " + failure.getMessage()));
    }

    private Uni<Void> switchOff(Claimed claimed, Outcome outcome) {
        return outcome instanceof Outcome.Permanent failed && failed.channelGone()
                ? handler.switchOff(claimed.via().id(), failed.error())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> record(Claimed claimed, Verdict verdict) {
        return queue.finish(claimed, verdict)
                .onFailure().retry().withBackOff(Duration.ofMillis(50)).atMost(RECORDING_ATTEMPTS - 1)
                .invoke(current -> log(claimed, verdict, current)).replaceWithVoid();
    }

    private static void log(Claimed claimed, Verdict verdict, boolean current) {
        if (!current) {
            LOG.warnf("came home too late to decide delivery=%s fence=%d", claimed.id(), claimed.fence());
            return;
        }
        LOG.infof("delivery=%s channel=%s outcome=%s try=%d", claimed.id(), claimed.via().id(), verdict.outcome(),
                claimed.tries());
    }
}
