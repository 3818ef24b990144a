package dev.hindsight.delivery;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Counted;

/**
 * What an attempt means for its delivery, ready to be written down.
 *
 * @param pause until the next attempt, while the outcome is {@code pending}
 * @param subject with {@code body} the proof of what was sent
 */
record Verdict(String outcome, @Nullable String reason, Duration pause, @Nullable Integer code, @Nullable String error,
        @Nullable String answer, @Nullable String subject, @Nullable String body) {

    private static final int ANSWER_KEPT = 1024;

    static Verdict of(Outcome outcome, int tries, Backoff backoff, double jitter) {
        return switch (outcome) {
            case Outcome.Sent sent -> new Verdict("sent", null, Duration.ZERO, sent.code(), null, kept(sent.answer()),
                    sent.subject(), sent.body());
            case Outcome.Permanent failed -> failure("failed", failed.error(), Duration.ZERO, failed, failed.error());
            case Outcome.Temporary failed -> temporary(failed, tries, backoff.after(tries, jitter, failed.retryAfter()));
        };
    }

    static Verdict of(Claimed.Refusal refusal) {
        return new Verdict(refusal.outcome(), refusal.reason(), Duration.ZERO, null, "not sent: " + refusal.reason(), null,
                null,
                null);
    }

    private static Verdict temporary(Outcome.Temporary failed, int tries, Optional<Duration> pause) {
        return pause.isPresent()
                ? failure("pending", failed.error(), pause.get(), failed, failed.error())
                : failure("dead-lettered", "gave up after " + Counted.of(tries, "attempt") + ": " + failed.error(),
                        Duration.ZERO, failed,
                        failed.error());
    }

    private static Verdict failure(String outcome, String reason, Duration pause, Outcome failed, String error) {
        return new Verdict(outcome, reason, pause, failed.code(), error, kept(failed.answer()), null, null);
    }

    /** The beginning of an answer, as PostgreSQL can hold it. */
    static @Nullable String kept(String answer) {
        String clean = answer.replace("\u0000", "");
        if (clean.length() <= ANSWER_KEPT) {
            return clean.isEmpty() ? null : clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(ANSWER_KEPT - 1)) ? ANSWER_KEPT - 1 : ANSWER_KEPT;
        return clean.substring(0, end);
    }
}
