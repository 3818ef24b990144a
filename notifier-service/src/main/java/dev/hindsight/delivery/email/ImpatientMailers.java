package dev.hindsight.delivery.email;

import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import dev.hindsight.delivery.DeliveryConfig;
import io.quarkus.mailer.SentMail;
import io.quarkus.mailer.runtime.MailerSupport;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.impl.VertxWrapper;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;

/**
 * Makes the Mailer hang up on a mail server that has gone silent. It has no setting for that, and ten silent connections would keep
 * every later mail from going out; so it is given a Vert.x whose connections end by themselves. See decision 0002.
 */
@Alternative
@Priority(1)
@Singleton
public class ImpatientMailers extends Mailers {

    /** As many parameters as the Mailer's own, and the one that says how long silence may last. */
    public ImpatientMailers(Vertx vertx, io.vertx.mutiny.core.Vertx mutiny, MailersRuntimeConfig config, LaunchMode mode,
            MailerSupport support, TlsConfigurationRegistry tls, Event<SentMail> sent, DeliveryConfig delivery) {
        super(new HangingUp((VertxInternal) vertx, (int) delivery.email().timeout().toMillis()), mutiny, config, mode, support,
                tls, sent);
    }

    /** Ends each of its outgoing connections after so many milliseconds of silence, and each attempt at one. */
    private static final class HangingUp extends VertxWrapper {

        private final int patience;

        HangingUp(VertxInternal delegate, int patience) {
            super(delegate);
            this.patience = patience;
        }

        @Override
        public NetClient createNetClient(NetClientOptions wanted) {
            var options = new NetClientOptions(wanted).setConnectTimeout(patience);
            options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS).setIdleTimeout(patience);
            return super.createNetClient(options);
        }
    }
}
