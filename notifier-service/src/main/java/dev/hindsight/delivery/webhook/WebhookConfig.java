package dev.hindsight.delivery.webhook;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The configuration of a channel of type {@code webhook}.
 *
 * @param secrets the newest first; each signs, so that a receiver can change over in its own time
 */
record WebhookConfig(@Nullable String url, @Nullable List<@Nullable String> secrets) {}
