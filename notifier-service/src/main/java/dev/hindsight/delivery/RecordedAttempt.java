package dev.hindsight.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One attempt as the ledger tells it.
 *
 * @param finishedAt null while it runs, and for ever when its sender died on the way
 * @param code the status of the protocol, such as 200 of HTTP or 250 of SMTP
 * @param body the beginning of the answer, at most 1 KiB
 */
public record RecordedAttempt(Instant at, @Nullable Instant finishedAt, @Nullable Integer code, @Nullable String error,
        @Nullable String body) {}
