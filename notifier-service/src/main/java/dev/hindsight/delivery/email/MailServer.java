package dev.hindsight.delivery.email;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.DeliveryConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * The mail server, by way of the Mailer. All conversations run on one event loop: given to the Mailer from other threads, now and
 * then one of them lost an answer and hung. A mail that the Mailer has no connection for waits there with its time running, and goes
 * out also when nobody waits for it any more; so none should be given to it without {@link #room}.
 */
@Startup
@ApplicationScoped
public class MailServer {

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Duration timeout;
    private final int connections;
    private final AtomicInteger conversations = new AtomicInteger();

    public MailServer(ReactiveMailer mailer, Vertx vertx, DeliveryConfig delivery, MailersRuntimeConfig settings) {
        this.mailer = mailer;
        this.loop = vertx.getOrCreateContext();
        this.timeout = delivery.email().timeout();
        this.connections = Objects.requireNonNull(settings.mailers().get(Mailers.DEFAULT_MAILER_NAME)).maxPoolSize();
    }

    /** Connections to it that no conversation holds. */
    int room() {
        return Math.max(0, connections - conversations.get());
    }

    /** @return fails with what the server says, or when it says nothing in time */
    Uni<Void> send(Mail mail) {
        return Uni.createFrom().deferred(() -> talk(mail)).ifNoItem().after(timeout)
                .failWith(() -> new TimeoutException("no answer in time"));
    }

    /** Holds its connection until the Mailer ends it, whoever still waits for that. */
    private Uni<Void> talk(Mail mail) {
        conversations.incrementAndGet();
        return Uni.createFrom().deferred(() -> mailer.send(mail))
                .runSubscriptionOn(sending -> loop.runOnContext(_ -> sending.run()))
                .onItemOrFailure().invoke((_, _) -> conversations.decrementAndGet()).memoize().indefinitely();
    }
}
