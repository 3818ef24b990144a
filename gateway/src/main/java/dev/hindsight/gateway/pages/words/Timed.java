package dev.hindsight.gateway.pages.words;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Words that an instant may stand before, or two, which the page shows in the reader's zone.
 *
 * @param lead stands before the instant, such as "~ "
 * @param until the end of what began then
 * @param next what stands behind the text, which may have an instant of its own
 */
public record Timed(String lead, @Nullable Instant at, @Nullable Instant until, String text, @Nullable Timed next) {

    public Timed(String lead, @Nullable Instant at, @Nullable Instant until, String text) {
        this(lead, at, until, text, null);
    }

    public static Timed of(String text) {
        return new Timed("", null, null, text);
    }

    public static Timed at(Instant instant) {
        return new Timed("", instant, null, "");
    }

    public boolean isEmpty() {
        return at == null && text.isEmpty();
    }

    public Timed then(String more) {
        return new Timed(lead, at, until, text + more, next);
    }

    public Timed then(Timed more) {
        return new Timed(lead, at, until, text, more);
    }

    /** All of it as text, in UTC. */
    public String words() {
        String end = until == null ? "" : " to " + Moment.full(until) + " UTC";
        String rest = text + (next == null ? "" : next.words());
        return at == null ? rest : lead + Moment.full(at) + " UTC" + end + rest;
    }
}
