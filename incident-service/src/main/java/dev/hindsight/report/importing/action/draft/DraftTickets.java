package dev.hindsight.report.importing.action.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.page.Span;

/** The tickets and addresses of an action item while it is put together. */
final class DraftTickets {

    private static final Pattern NOT_LOADED = Pattern
            .compile("\\s*[-–—]?\\s*Getting issue details(?:\\.{3}|…)?\\s*(?:STATUS)?");

    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> urls = new LinkedHashSet<>();
    private boolean stateUnknown;
    private boolean mismatch;

    boolean isEmpty() {
        return keys.isEmpty() && urls.isEmpty();
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    List<String> urls() {
        return List.copyOf(urls);
    }

    /** Those that are named in the words. */
    void in(String words) {
        String rest = Tickets.linked(words, link -> add(link));
        for (String url : Tickets.urls(rest)) {
            urls.add(url);
            keys.addAll(Tickets.keysOfUrl(url));
        }
        keys.addAll(Tickets.keys(rest));
    }

    /** Those of an action's own words, at whose edges a bug has a number alone. */
    void inOwn(String words) {
        in(words);
        keys.addAll(Edges.bugs(words));
    }

    void add(Span.Ticket ticket) {
        keys.add(ticket.key());
        stateUnknown |= ticket.stateUnknown();
        if (ticket.href() != null) {
            urls.add(ticket.href());
        }
    }

    void add(String key) {
        keys.add(key);
    }

    /**
     * The key as shown, the address as linked.
     *
     * @return the words of the link, which say nothing more where they are only a key or number
     */
    String add(Span.Link link) {
        if (link.inPage()) {
            return link.text();
        }
        urls.add(link.href());
        mismatch |= Tickets.contradicts(link.text(), link.href());
        Set<String> shown = Tickets.keysOfLink(link.text(), link.href());
        keys.addAll(shown);
        if (shown.isEmpty()) {
            keys.addAll(Tickets.keysOfUrl(link.href()));
        }
        boolean only = shown.contains(link.text().strip())
                || Tickets.withoutKeys(Tickets.withoutUrls(link.text())).replaceAll("#\\d+", "").isBlank();
        return only ? " " : link.text();
    }

    void join(DraftTickets others) {
        urls.addAll(others.urls);
        stateUnknown |= others.stateUnknown;
        mismatch |= others.mismatch;
    }

    /** Without what the wiki prints for a ticket that it did not load. */
    static String withoutState(String words) {
        return NOT_LOADED.matcher(words).replaceAll(" ");
    }

    /** "DONE: ORC-143 - Getting issue details…" says the state that was not loaded. */
    String loaded(String words) {
        Matcher matcher = NOT_LOADED.matcher(words);
        if (!matcher.find()) {
            return words;
        }
        stateUnknown |= DoneWords.marked(words.strip()) == null;
        return matcher.replaceAll(" ");
    }

    void findings(String where, List<Finding> findings) {
        if (stateUnknown) {
            findings.add(Finding.info("ticket-state-unknown", where,
                    "The ticket was not loaded when the page was copied; look up its state."));
        }
        if (mismatch) {
            findings.add(Finding.warning("link-mismatch", where,
                    "A link names one ticket and leads to another. Decide which is meant."));
        }
    }
}
