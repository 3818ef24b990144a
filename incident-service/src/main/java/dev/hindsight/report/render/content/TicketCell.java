package dev.hindsight.report.render.content;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpTicket;

/** A ticket as a report shows it: its name, and where it leads. */
public final class TicketCell {

    private static final Pattern JIRA = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]{0,9}");
    private static final Pattern GITHUB = Pattern.compile("https?://[^/]*/[^/]+/[^/]+/(pull|issues)/[0-9]+");

    private TicketCell() {}

    public static String name(FollowUpTicket ticket) {
        return ticket.key() != null ? ticket.key() : String.valueOf(ticket.url());
    }

    /** Where it leads; null when it may not be a link. */
    public static @Nullable String target(FollowUpTicket ticket) {
        return target(ticket.url());
    }

    static @Nullable String target(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s\\p{Cntrl}]+") ? url : null;
    }

    public static FollowUpTicket read(String name, @Nullable String target) {
        @Nullable
        String key = name.equals(target) ? null : name;
        return new FollowUpTicket(key, target, kind(key, target));
    }

    /** How it reads back when nothing else is known of it. */
    public static FollowUpTicket seen(FollowUpTicket ticket) {
        return read(name(ticket), target(ticket));
    }

    private static String kind(@Nullable String key, @Nullable String target) {
        if (key != null && JIRA.matcher(key).matches()) {
            return "jira";
        }
        var github = GITHUB.matcher(target == null ? "" : target);
        if (key != null && github.matches()) {
            return github.group(1).equals("pull") ? "github-pull-request" : "github-issue";
        }
        return "link";
    }
}
