package dev.hindsight.gateway.pages.words;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Words that an instant may stand before, which the page shows in the reader's zone.
 *
 * @param lead stands before the instant, such as "~ "
 */
public record Timed(String lead, @Nullable Instant at, String text) {

    public static Timed of(String text) {
        return new Timed("", null, text);
    }

    public static Timed at(Instant instant) {
        return new Timed("", instant, "");
    }

    public boolean isEmpty() {
        return at == null && text.isEmpty();
    }

    public Timed then(String more) {
        return new Timed(lead, at, text + more);
    }

    /** All of it as text, in UTC. */
    public String words() {
        return at == null ? text : lead + Moment.full(at) + " UTC" + text;
    }
}
