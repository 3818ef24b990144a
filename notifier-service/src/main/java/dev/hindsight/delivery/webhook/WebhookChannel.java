package dev.hindsight.delivery.webhook;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.ConfigReader;
import dev.hindsight.delivery.DeliveryConfig;
import dev.hindsight.delivery.InvalidConfig;
import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Outgoing;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClientOptions;

/**
 * Webhooks after Standard Webhooks 1.0: {@code webhook-id} stays over all attempts, {@code webhook-timestamp} is that of the attempt,
 * {@code webhook-signature} has one signature for each secret.
 */
@ApplicationScoped
public class WebhookChannel implements Channel {

    private static final int MOST_SECRETS = 5;

    private final AddressGuard guard;
    private final WebhookClient client;
    private final Links links;

    @Inject
    public WebhookChannel(Vertx vertx, DeliveryConfig config, Links links) {
        this(new AddressGuard(AllowList.parse(config.webhook().allow().orElse(List.of())), new SystemNames()),
                new WebhookClient(vertx.createHttpClient(options()), config.webhook().timeout()), links);
    }

    WebhookChannel(AddressGuard guard, WebhookClient client, Links links) {
        this.guard = guard;
        this.client = client;
        this.links = links;
    }

    static HttpClientOptions options() {
        return new HttpClientOptions().setConnectTimeout(5_000).setKeepAliveTimeout(30).setMaxPoolSize(64)
                .setMaxWaitQueueSize(1_000).setTryUseCompression(false);
    }

    @Override
    public String type() {
        return "webhook";
    }

    @Override
    public Set<String> secretKeys() {
        return Set.of("secrets");
    }

    @Override
    public ObjectNode accept(ObjectNode sent) {
        WebhookConfig wanted = ConfigReader.read(sent, WebhookConfig.class);
        String url = wanted.url() == null ? "" : wanted.url().strip();
        try {
            guard.checkForm(WebhookUrl.parse(url));
        } catch (IllegalArgumentException | AddressGuard.Refused e) {
            throw new InvalidConfig("url", String.valueOf(e.getMessage()));
        }
        ObjectNode accepted = sent.objectNode().put("url", url);
        secrets(wanted.secrets(), accepted.putArray("secrets"));
        return accepted;
    }

    @Override
    public List<String> recipients(ObjectNode config) {
        return List.of(WebhookUrl.parse(config.path("url").asText()).shown());
    }

    /** With the query, which can be what tells two receivers apart. */
    @Override
    public String place(ObjectNode config, String recipient) {
        return WebhookUrl.parse(config.path("url").asText()).toString();
    }

    @Override
    public String messageId(UUID delivery, Message message) {
        return "msg_" + delivery.toString().replace("-", "");
    }

    @Override
    public Uni<Outcome> deliver(Outgoing outgoing) {
        WebhookUrl url = WebhookUrl.parse(outgoing.config().path("url").asText());
        String body = WebhookBody.of(outgoing.message(), links);
        Map<String, String> headers = headers(outgoing, Instant.now().getEpochSecond(), body);
        return guard.check(url).chain(checked -> client.post(checked, headers, body))
                .map(answer -> answer.outcome(body, Instant.now()))
                .onFailure(WebhookChannel::isForeseen).recoverWithItem(WebhookChannel::failure);
    }

    static Map<String, String> headers(Outgoing outgoing, long timestamp, String body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Hindsight");
        headers.put("webhook-id", outgoing.messageId());
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-signature", outgoing.config().withArray("secrets").valueStream()
                .map(secret -> WebhookSecret.parse(secret.textValue()).sign(outgoing.messageId(), timestamp, body))
                .collect(Collectors.joining(" ")));
        return headers;
    }

    private static boolean isForeseen(Throwable failure) {
        return failure instanceof AddressGuard.Refused || failure instanceof TimeoutException || failure instanceof IOException
                || failure instanceof VertxException;
    }

    private static Outcome failure(Throwable failure) {
        return switch (failure) {
            case AddressGuard.Refused refused -> Outcome.Permanent.of("not sent: " + refused.getMessage());
            case UnknownHostException _ -> Outcome.Temporary.of("the name of the receiver does not resolve");
            default -> Outcome.Temporary.of("the receiver cannot be reached: " + failure.getMessage());
        };
    }

    private static void secrets(@Nullable List<@Nullable String> wanted, ArrayNode into) {
        if (wanted == null || wanted.isEmpty()) {
            into.add(WebhookSecret.make());
            return;
        }
        if (wanted.size() > MOST_SECRETS) {
            throw new InvalidConfig("secrets", "must not be more than " + MOST_SECRETS);
        }
        var errors = new ArrayList<Problem.FieldError>();
        for (int i = 0; i < wanted.size(); i++) {
            String secret = String.valueOf(wanted.get(i));
            try {
                WebhookSecret.parse(secret);
                into.add(secret);
            } catch (IllegalArgumentException e) {
                errors.add(new Problem.FieldError("#/config/secrets/" + i, String.valueOf(e.getMessage())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidConfig(errors);
        }
    }
}
