package dev.hindsight.delivery.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Outcome;

/**
 * What a receiver answered and what that means: 2xx is success; a redirect is not followed and so never is; 410 wants nothing
 * more; 408, 425, 429 and 5xx may pass, and Retry-After says when; other 4xx are final.
 *
 * @param body its beginning
 */
record HttpAnswer(int status, @Nullable String retryAfter, String body) {

    Outcome outcome(String sent, Instant now) {
        return switch (status / 100) {
            case 2 -> new Outcome.Sent(status, body, null, sent);
            case 3 -> permanent("the receiver redirects; webhooks do not follow, so set the final address", false);
            case 4 -> switch (status) {
                case 408, 425, 429 -> temporary("the receiver asks to come again later", now);
                case 410 -> permanent("the receiver wants no more messages (410 Gone)", true);
                default -> permanent("the receiver refused it with status " + status, false);
            };
            default -> temporary("the receiver failed with status " + status, now);
        };
    }

    private Outcome permanent(String error, boolean gone) {
        return new Outcome.Permanent(status, error, body, gone);
    }

    private Outcome temporary(String error, Instant now) {
        return new Outcome.Temporary(status, error, body, pause(now));
    }

    /** RFC 9110 section 10.2.3: seconds or a date. Anything else is passed over. */
    private Optional<Duration> pause(Instant now) {
        if (retryAfter == null) {
            return Optional.empty();
        }
        if (retryAfter.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            Instant then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return then.isAfter(now) ? Optional.of(Duration.between(now, then)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
