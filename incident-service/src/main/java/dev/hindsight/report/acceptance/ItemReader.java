package dev.hindsight.report.acceptance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.Limits;
import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Person;

/**
 * An action item as the action tracker is told of it. "Done" in a report is a claim that nobody here has verified, whatever ticket
 * stands beside it.
 */
final class ItemReader {
    private static final Set<String> TYPES = Set.of("mitigate", "prevent", "detect", "process", "repair");
    private static final Pattern ISSUE = Pattern.compile(".*/browse/([A-Za-z][A-Za-z0-9_]+-\\d+)/?(?:[?#].*)?");
    private static final Pattern STATE_ONLY = Pattern
            .compile("(?i)(?:done|wip|in progress|to ?do|open|closed|✓|✔|yes|no|n/a|-)?");

    private ItemReader() {}

    static ImportedItem said(ActionItem item) {
        boolean done = Boolean.TRUE.equals(item.done());
        String remark = remark(item);
        return new ImportedItem(Plain.cut(item.text(), Limits.ITEM),
                item.type() != null && TYPES.contains(item.type().toLowerCase(Locale.ROOT))
                        ? item.type().toLowerCase(Locale.ROOT)
                        : null,
                owner(item.owner()), null, item.due(), done ? "claimed-done" : "open", done ? remark : null, tickets(item));
    }

    /** Words of an item that have no place in it. */
    static List<String> left(ActionItem item) {
        var left = new ArrayList<String>();
        String text = Plain.text(item.text());
        if (text.length() > Limits.ITEM) {
            left.add(text);
        }
        String remark = remark(item);
        if (remark != null && !Boolean.TRUE.equals(item.done())) {
            left.add("Beside the action “" + Plain.cut(text, 80) + "”: " + remark);
        }
        item.urls().stream().filter(url -> !isWeb(url)).forEach(url -> left.add("Beside the action “" + Plain.cut(text, 80)
                + "”: " + Plain.text(url)));
        return left;
    }

    static @Nullable String owner(@Nullable Person person) {
        return person == null ? null : Plain.line(person.name() != null ? person.name() : person.accountId(), Limits.NAME);
    }

    private static @Nullable String remark(ActionItem item) {
        String remark = Plain.text(item.comment());
        return STATE_ONLY.matcher(remark).matches() ? null : Plain.cut(remark, Limits.REASON);
    }

    /** The key as shown with the address as linked, even where the two disagree. */
    private static List<ImportedItem.Ticket> tickets(ActionItem item) {
        var tickets = new ArrayList<ImportedItem.Ticket>();
        var urls = new ArrayList<>(item.urls().stream().filter(ItemReader::isWeb).distinct().toList());
        var keys = new ArrayList<String>();
        for (String key : item.ticketKeys().stream().distinct().toList()) {
            String url = urls.stream().filter(address -> key.equalsIgnoreCase(issue(address))).findFirst().orElse(null);
            if (url == null) {
                keys.add(key);
            } else {
                urls.remove(url);
                tickets.add(new ImportedItem.Ticket(key, url, "jira"));
            }
        }
        for (String key : keys) {
            String url = urls.stream().filter(address -> issue(address) != null).findFirst().orElse(null);
            urls.remove(String.valueOf(url));
            tickets.add(new ImportedItem.Ticket(key, url, "jira"));
        }
        urls.forEach(url -> tickets.add(new ImportedItem.Ticket(issue(url), url, null)));
        return tickets;
    }

    private static @Nullable String issue(String url) {
        Matcher matcher = ISSUE.matcher(url);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static boolean isWeb(String url) {
        try {
            var uri = new URI(url);
            return url.length() <= Bounds.ADDRESS && uri.getHost() != null && uri.getRawUserInfo() == null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
