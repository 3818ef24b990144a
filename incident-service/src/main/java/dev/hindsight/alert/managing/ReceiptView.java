package dev.hindsight.alert.managing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.ReceiptState;

/**
 * A post as it came, and what became of it.
 *
 * @param reason why it is unreadable, or what else there is to say
 * @param alerts the episodes it spoke of
 * @param incident key of the incident it went to
 * @param headers as sent, secrets left out
 * @param path where it came in, without secrets
 * @param query as sent, secrets left out
 * @param deliveryId the same for each time that the source has tried this delivery; null when it has no such thing
 * @param replyStatus what was answered; null for posts from before that was kept
 * @param body as sent, if it is text; only of a single receipt
 */
@Schema(name = "Receipt")
public record ReceiptView(UUID id, Instant receivedAt, ReceiptState state, @Nullable String reason, List<UUID> alerts,
        @Nullable String incident, int attempts, @Nullable Instant processedAt, Map<String, Object> headers, int size,
        String sha256, @Nullable String body, String method, String path, Map<String, Object> query,
        @Nullable String deliveryId,
        @Nullable Integer replyStatus, @Nullable Map<String, Object> reply) {}
