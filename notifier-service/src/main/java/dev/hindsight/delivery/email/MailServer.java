package dev.hindsight.delivery.email;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.DeliveryConfig;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.StartTLSOptions;

/**
 * The connections to the mail server: the client of Quarkus Mailer, set up here because a connection that hangs must end. Left to
 * itself the client keeps it for ever, and ten of them keep every later mail from going out. All conversations run on one event
 * loop: given to the client from other threads, now and then one of them lost an answer and hung.
 */
@Startup
@ApplicationScoped
public class MailServer {

    private final MailClient client;
    private final Context loop;
    private final Duration timeout;

    public MailServer(Vertx vertx, MailConfig config, DeliveryConfig delivery) {
        this.timeout = delivery.email().timeout();
        this.loop = vertx.getOrCreateContext();
        this.client = MailClient.create(vertx, options(config, delivery.email()));
    }

    /** @return fails with what the server says, or when it says nothing in time */
    Uni<MailResult> send(MailMessage mail) {
        return Uni.createFrom().<MailResult>emitter(answer -> loop.runOnContext(_ -> client.sendMail(mail)
                .onSuccess(answer::complete).onFailure(answer::fail)))
                .ifNoItem().after(timeout).failWith(() -> new TimeoutException("no answer in time"));
    }

    private static io.vertx.ext.mail.MailConfig options(MailConfig config, DeliveryConfig.Email delivery) {
        int timeout = (int) delivery.timeout().toMillis();
        var options = new io.vertx.ext.mail.MailConfig(config.host(), config.port())
                .setStarttls(StartTLSOptions.valueOf(config.tls().name())).setLogin(LoginOption.NONE);
        // asked for by EHLO; looking up one's own name can take seconds
        MailAddress.parse(config.from()).ifPresent(sender -> options.setOwnHostname(sender.host()));
        options.setHostnameVerificationAlgorithm("HTTPS");
        options.setConnectTimeout(timeout);
        options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS).setIdleTimeout(timeout);
        options.setKeepAlive(delivery.keep().isPositive());
        options.setKeepAliveTimeoutUnit(TimeUnit.MILLISECONDS).setKeepAliveTimeout((int) delivery.keep().toMillis());
        config.user().ifPresent(user -> options.setLogin(LoginOption.REQUIRED).setUsername(user)
                .setPassword(config.password().orElse("")));
        return options;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
