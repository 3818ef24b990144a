package dev.hindsight.followup;

import org.jspecify.annotations.Nullable;

/**
 * A ticket in another system where the work on an action item is done; at least one of key and url is there.
 *
 * @param key such as {@code OPS-12} or {@code acme/shop#7}
 * @param kind as the action tracker says: {@code jira}, {@code github-pull-request}, {@code github-issue}, {@code link}
 */
public record FollowUpTicket(@Nullable String key, @Nullable String url, String kind) {

    /** What makes two mentions the same ticket, by the rule of the action tracker. */
    String identity() {
        return String.valueOf(kind.equals("jira") || url == null ? key : url);
    }
}
