package dev.hindsight.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A caught mail, taken apart.
 *
 * @param from as the header writes it
 * @param to whom the SMTP envelope named, blind copies included
 * @param headers in their order; the values of a repeated one are joined by a line break
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Mail(String id, String from, List<String> to, String subject, Instant receivedAt, @Nullable String messageId,
        Map<String, String> headers, @Nullable String text, @Nullable String html) {}
