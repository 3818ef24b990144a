package dev.hindsight.action;

import org.jspecify.annotations.Nullable;

/**
 * A ticket in another system where the work on an action item is done.
 *
 * @param key the name that people use, {@code OPS-12} or {@code acme/shop#7}; null for a plain link
 * @param url where to read it, always http or https; null for a Jira key whose site was not told
 */
public record Ticket(@Nullable String key, @Nullable String url, TicketKind kind) {

    /** What makes two mentions the same ticket: the key in Jira, the address elsewhere. */
    public String identity() {
        return String.valueOf(kind == TicketKind.JIRA || url == null ? key : url);
    }

    /** True when the other mention is of the same ticket and tells nothing new. */
    boolean covers(Ticket other) {
        return equals(other) || identity().equals(other.identity()) && kind == other.kind && other.url == null;
    }
}
