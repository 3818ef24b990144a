package dev.hindsight.delivery.email;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.DeliveryConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * The mail server, by way of the Mailer. All conversations run on one event loop: given to the Mailer from other threads, now and
 * then one of them lost an answer and hung.
 */
@Startup
@ApplicationScoped
public class MailServer {

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Duration timeout;

    public MailServer(ReactiveMailer mailer, Vertx vertx, DeliveryConfig delivery) {
        this.mailer = mailer;
        this.loop = vertx.getOrCreateContext();
        this.timeout = delivery.email().timeout();
    }

    /** @return fails with what the server says, or when it says nothing in time */
    Uni<Void> send(Mail mail) {
        return Uni.createFrom().deferred(() -> mailer.send(mail))
                .runSubscriptionOn(sending -> loop.runOnContext(_ -> sending.run()))
                .ifNoItem().after(timeout).failWith(() -> new TimeoutException("no answer in time"));
    }
}
