package dev.hindsight.delivery.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.ChannelKit;
import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.stage.Receiver;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

class WebhookChannelTest extends ChannelKit {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AllowList THIS_MACHINE = AllowList.parse(List.of("127.0.0.0/8"));

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver = new Receiver();
    private final WebhookChannel channel = channel(WebhookChannel.options(), new SystemNames());

    private WebhookChannel channel(HttpClientOptions options, AddressGuard.Names names) {
        return channel(vertx.createHttpClient(options), names, Duration.ofSeconds(2));
    }

    private static WebhookChannel channel(HttpClient http, AddressGuard.Names names, Duration deadline) {
        return new WebhookChannel(new AddressGuard(THIS_MACHINE, names), new WebhookClient(http, deadline),
                new Links("https://desk.example"));
    }

    @AfterEach
    void close() {
        receiver.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected ObjectNode config() {
        return JSON.createObjectNode().put("url", receiver.url());
    }

    @Override
    protected List<String> taken() {
        return receiver.taken().stream().map(Receiver.Taken::id).toList();
    }

    @Override
    protected void become(Mood mood) {
        switch (mood) {
            case TAKES -> receiver.answers(204);
            case IS_BUSY -> receiver.answers(503);
            case REFUSES -> receiver.answers(400);
            case IS_AWAY -> receiver.answers(response -> response.reset());
            case IS_SLOW -> receiver.answers(_ -> {});
        }
    }

    @Test
    void the_body_says_what_happened_and_the_signature_covers_it() throws IOException {
        var outgoing = outgoing(UUID.randomUUID());
        deliver(outgoing);
        Receiver.Taken taken = receiver.taken().getFirst();
        JsonNode body = JSON.readTree(taken.body());
        assertEquals("incident.declared", body.get("type").textValue());
        assertEquals("2026-09-14T08:03:15Z", body.get("timestamp").textValue());
        assertEquals("INC-142", body.at("/data/incident/key").textValue());
        assertEquals("https://desk.example/incidents/INC-142", body.at("/data/incident/url").textValue());
        assertEquals(1, body.at("/data/incident/version").intValue());
        long timestamp = Long.parseLong(taken.headers().get("webhook-timestamp"));
        var secret = WebhookSecret.parse(outgoing.config().path("secrets").get(0).textValue());
        assertEquals(secret.sign(outgoing.messageId(), timestamp, taken.body()), taken.headers().get("webhook-signature"));
        assertFalse(outgoing.messageId().contains("."));
    }

    @Test
    void a_redirect_is_not_followed() {
        var trap = new Receiver();
        receiver.answers(response -> response.setStatusCode(307).putHeader("Location", trap.url()).end());
        assertInstanceOf(Outcome.Permanent.class, deliver(outgoing(UUID.randomUUID())));
        assertTrue(trap.taken().isEmpty());
        trap.close();
    }

    @Test
    void gone_asks_for_the_channel_to_be_switched_off() {
        receiver.answers(410);
        assertTrue(assertInstanceOf(Outcome.Permanent.class, deliver(outgoing(UUID.randomUUID()))).channelGone());
    }

    @Test
    void retry_after_is_passed_on() {
        receiver.answers(response -> response.setStatusCode(429).putHeader("Retry-After", "7").end());
        var busy = assertInstanceOf(Outcome.Temporary.class, deliver(outgoing(UUID.randomUUID())));
        assertEquals(Duration.ofSeconds(7), busy.retryAfter().orElseThrow());
    }

    @Test
    void of_an_endless_answer_only_the_beginning_is_read() {
        receiver.answers(response -> {
            response.setChunked(true);
            for (int i = 0; i < 8; i++) {
                response.write(Buffer.buffer(new byte[16 << 10]));
            }
        });
        var sent = assertInstanceOf(Outcome.Sent.class, deliver(outgoing(UUID.randomUUID())));
        assertEquals(64 << 10, sent.answer().length());
    }

    @Test
    void a_receiver_that_says_yes_and_then_drips_has_said_yes() {
        receiver.answers(response -> response.setChunked(true).write("ok"));
        assertEquals("ok", assertInstanceOf(Outcome.Sent.class, deliver(outgoing(UUID.randomUUID()))).answer());
    }

    @Test
    void a_receiver_that_says_yes_and_then_breaks_off_has_said_yes() {
        receiver.answers(response -> response.setChunked(true).write("ok").onComplete(_ -> response.reset()));
        assertEquals("ok", assertInstanceOf(Outcome.Sent.class, deliver(outgoing(UUID.randomUUID()))).answer());
    }

    @Test
    void what_waited_for_a_connection_until_its_time_was_over_is_not_posted_afterwards() {
        HttpClient crowded = vertx.createHttpClient(WebhookChannel.options().setMaxPoolSize(1));
        receiver.answers(_ -> {});
        var first = outgoing(UUID.randomUUID());
        var holding = channel(crowded, new SystemNames(), Duration.ofSeconds(2)).deliver(first).subscribeAsCompletionStage();
        receiver.await(1);
        var hasty = channel(crowded, new SystemNames(), Duration.ofMillis(200));
        assertInstanceOf(Outcome.Temporary.class, hasty.deliver(outgoing(UUID.randomUUID())).await().indefinitely());
        receiver.answers(204);
        var next = outgoing(UUID.randomUUID());
        var patient = channel(crowded, new SystemNames(), Duration.ofSeconds(8));
        assertInstanceOf(Outcome.Sent.class, patient.deliver(next).await().indefinitely());
        assertInstanceOf(Outcome.Temporary.class, holding.join());
        assertEquals(List.of(first.messageId(), next.messageId()), taken());
    }
}
