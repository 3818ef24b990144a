package dev.hindsight.delivery;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/** One attempt from the claim to the record of its result. */
@ApplicationScoped
public class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final ChannelSettings settings;
    private final ChannelHandler handler;
    private final DeliveryQueue queue;
    private final Duration lease;
    private final Backoff backoff;

    public Attempt(ChannelSettings settings, ChannelHandler handler, DeliveryQueue queue, DeliveryConfig config) {
        this.settings = settings;
        this.handler = handler;
        this.queue = queue;
        this.lease = config.lease();
        this.backoff = new Backoff(config.retry().first(), config.retry().most(), config.retry().attempts());
    }

    /** @return fails when the result could not be recorded within the lease, which then brings the delivery back */
    Uni<Void> make(Claimed claimed, double jitter) {
        Instant heldUntil = Instant.now().plus(lease);
        if (claimed.refusal() != null) {
            return record(claimed, Verdict.of(claimed.refusal()), heldUntil);
        }
        return send(claimed).call(outcome -> patiently(switchOff(claimed, outcome), heldUntil))
                .chain(outcome -> record(claimed, Verdict.of(outcome, claimed.tries(), backoff, jitter), heldUntil));
    }

    /** What a channel did not foresee counts as an attempt too: it shows in the ledger and ends as a dead letter. */
    private Uni<Outcome> send(Claimed claimed) {
        return Uni.createFrom().deferred(() -> {
            return settings.way(claimed.via().type()).deliver(new Outgoing(claimed.messageId(), claimed.recipient(),
                    Plan.read(claimed.message()),
                    settings.whole(claimed.via().id(), claimed.via().config(), claimed.via().secrets()), claimed.cause()));
        }).onFailure().invoke(failure -> LOG.errorf(failure, "unforeseen failure of a channel delivery=%s", claimed.id()))
                .onFailure().recoverWithItem(failure -> Outcome.Temporary.of("unforeseen: " + failure.getMessage()));
    }

    private Uni<Void> switchOff(Claimed claimed, Outcome outcome) {
        return outcome instanceof Outcome.Permanent failed && failed.channelGone()
                ? handler.switchOff(claimed.via(), failed.error())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> record(Claimed claimed, Verdict verdict, Instant heldUntil) {
        return patiently(queue.finish(claimed, verdict), heldUntil).invoke(current -> log(claimed, verdict, current))
                .replaceWithVoid();
    }

    /** Again and again while nobody else may send it: what is not recorded is sent twice. */
    private static <T> Uni<T> patiently(Uni<T> write, Instant heldUntil) {
        return write.onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).expireAt(heldUntil.toEpochMilli());
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
