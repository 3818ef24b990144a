package dev.hindsight.delivery;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How one attempt ended. {@code answer} is what the other side said, in full or its beginning. */
public sealed interface Outcome {

    /** The status of the protocol, where there was one. */
    @Nullable
    Integer code();

    String answer();

    /**
     * The other side has taken it.
     *
     * @param subject with {@code body} the proof of what was sent
     */
    record Sent(@Nullable Integer code, String answer, @Nullable String subject, String body) implements Outcome {}

    /**
     * Worth another try.
     *
     * @param retryAfter what the other side asked for
     */
    record Temporary(@Nullable Integer code, String error, String answer, Optional<Duration> retryAfter) implements Outcome {
        public static Temporary of(String error) {
            return new Temporary(null, error, "", Optional.empty());
        }
    }

    /**
     * No further attempt would change it.
     *
     * @param channelGone the other side wants nothing more over this channel, ever: it is switched off
     */
    record Permanent(@Nullable Integer code, String error, String answer, boolean channelGone) implements Outcome {
        public static Permanent of(String error) {
            return new Permanent(null, error, "", false);
        }
    }
}
