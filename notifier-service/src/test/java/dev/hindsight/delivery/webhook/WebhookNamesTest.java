package dev.hindsight.delivery.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Cause;
import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Outgoing;
import dev.hindsight.stage.Certificate;
import dev.hindsight.stage.Messages;
import dev.hindsight.stage.Receiver;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;

/** Where a webhook goes, by the name of its receiver and the addresses that this has. */
class WebhookNamesTest {

    private static final List<InetAddress> THIS_MACHINE = List.of(InetAddress.ofLiteral("127.0.0.1"));
    private static final AllowList LOOPBACK = AllowList.parse(List.of("127.0.0.0/8"));

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver = new Receiver();

    private WebhookChannel channel(AllowList allowed, HttpClientOptions options, Uni<List<InetAddress>> addresses) {
        return new WebhookChannel(new AddressGuard(allowed, _ -> addresses),
                new WebhookClient(vertx.createHttpClient(options), Duration.ofSeconds(10)), new Links("https://desk.example"));
    }

    private static Outcome sent(WebhookChannel channel, String url) {
        ObjectNode config = JsonNodeFactory.instance.objectNode().put("url", url);
        config.putArray("secrets").add(WebhookSecret.make());
        return channel.deliver(new Outgoing("msg_1", url, Messages.declared(), config, Cause.RULE)).await()
                .atMost(Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        receiver.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_name_that_is_told_late_is_left_and_nothing_is_posted_any_more() {
        var told = new CompletableFuture<List<InetAddress>>();
        String url = receiver.url().replace("127.0.0.1", "slow.example");
        var channel = channel(LOOPBACK, WebhookChannel.options(),
                Uni.createFrom().emitter(asked -> told.thenAccept(asked::complete)));
        var left = assertInstanceOf(Outcome.Temporary.class, sent(channel, url));
        assertEquals("the receiver cannot be reached: its name was not resolved in time", left.error());
        told.complete(THIS_MACHINE);
        assertInstanceOf(Outcome.Sent.class, sent(channel, url));
        assertEquals(1, receiver.taken().size(), "what came too late");
    }

    @Test
    void an_address_inside_is_never_called() {
        var strict = channel(AllowList.NONE, WebhookChannel.options(), Uni.createFrom().item(THIS_MACHINE));
        var refused = assertInstanceOf(Outcome.Permanent.class, sent(strict, "https://rebinding.example/"));
        assertEquals("not sent: rebinding.example is not on the public internet", refused.error());
        assertTrue(receiver.taken().isEmpty());
    }

    @Test
    void the_connection_goes_to_the_checked_address_and_the_certificate_is_checked_by_name() {
        PfxOptions certificate = Certificate.of("hooks.example.test");
        try (var secure = new Receiver(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))) {
            Uni<List<InetAddress>> here = Uni.createFrom().item(THIS_MACHINE);
            var trusting = channel(LOOPBACK, WebhookChannel.options().setTrustOptions(certificate), here);
            String url = "https://hooks.example.test:" + secure.port() + "/a?b=c";
            assertInstanceOf(Outcome.Sent.class, sent(trusting, url));
            assertEquals("hooks.example.test:" + secure.port(), secure.taken().getFirst().headers().get("Host"));

            assertInstanceOf(Outcome.Temporary.class,
                    sent(trusting, "https://other.example.test:" + secure.port() + "/"));
            var doubting = channel(LOOPBACK, WebhookChannel.options(), here);
            assertInstanceOf(Outcome.Temporary.class, sent(doubting, url));
            assertEquals(1, secure.taken().size());
        }
    }
}
