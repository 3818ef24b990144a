package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** An action item while it is put together from its cells. */
final class ActionDraft {

    private static final Pattern NOT_LOADED = Pattern.compile("\\s*-?\\s*Getting issue details(?:\\.{3}|…)?\\s*(?:STATUS\\b)?");

    /** What stands between two owners. */
    private static final Pattern JOINT = Pattern.compile("\\W*(?:and\\b)?\\W*");

    /** Beyond this many characters a text is taken as it is. */
    static final int LONGEST = Limits.SEARCHED;

    private String text = "";
    private final List<Person> owners = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> urls = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable Boolean done;
    private @Nullable DayWords due;
    private @Nullable String type;
    private boolean stateUnknown;
    private boolean mismatch;
    private boolean struck;
    private boolean ownerOfList;
    private String openOwner = "";

    boolean isBlank() {
        return text.isBlank() && keys.isEmpty() && urls.isEmpty() && remarks.isEmpty();
    }

    boolean hasOwner() {
        return !owners.isEmpty();
    }

    boolean isDone() {
        return Boolean.TRUE.equals(done);
    }

    boolean hasText() {
        return !text.isBlank();
    }

    void owners(List<Person> people) {
        owners.addAll(people);
    }

    /** Who the label above the list names, where the action itself names nobody. */
    void ownersOfList(List<Person> people) {
        if (owners.isEmpty()) {
            owners.addAll(people);
            ownerOfList = !people.isEmpty();
        }
    }

    /** Words that stand in the owner's place and name nobody: "TBC", "??". */
    void openOwner(String words) {
        openOwner = words;
    }

    void type(@Nullable String words) {
        type = type == null ? words : type;
    }

    void done(@Nullable Boolean state) {
        done = state == null ? done : state;
    }

    void due(String words) {
        Stamp stamp = StampReader.readDay(words);
        if (stamp != null && stamp.day() != null && stamp.day().date() != null) {
            due = stamp.day();
            remark(Edges.trimmed(words.substring(stamp.end())));
        } else {
            remark(words);
        }
    }

    void remark(String words) {
        if (!words.isBlank()) {
            remarks.add(words.strip());
        }
    }

    /** The words of the action itself; tickets and addresses at their edges are taken out, those in the middle stay. */
    void text(Line line, boolean people) {
        var words = new StringBuilder();
        List<Span> spans = line.spans();
        int ownedTo = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Person person = people ? person(span) : null;
            boolean next = ownedTo > 0 && JOINT.matcher(plain(spans.subList(ownedTo, i))).matches();
            if (person != null && (next || Mentioned.owns(words.toString(), plain(spans.subList(i + 1, spans.size()))))) {
                owners.add(person);
                ownedTo = i + 1;
                continue;
            }
            switch (span) {
                case Span.Day(String iso) when people -> due(iso);
                case Span.Ticket ticket -> ticket(ticket);
                case Span.Link link -> words.append(link(link));
                case Span.Lozenge(String state) -> done(DoneWords.of(state));
                case Span.Struck(String out) -> {
                    struck = true;
                    words.append(out);
                }
                default -> words.append(span.plain());
            }
        }
        if (words.length() > LONGEST) {
            text = Words.collapse(words.toString());
            return;
        }
        String own = loaded(Words.collapse(words.toString()));
        urls(own);
        keys.addAll(Tickets.keys(own));
        String bare = Words.collapse(Tickets.withoutUrls(own));
        own = bare.split(" ").length < 3 && !bare.isEmpty() ? own : bare;
        own = Edges.withoutNumber(own);
        done(DoneWords.marked(own));
        own = Edges.trimmed(Edges.withoutKeys(DoneWords.unmarked(own)));
        text = text.isEmpty() ? own : Words.collapse(text + " " + own);
    }

    private static @Nullable Person person(Span span) {
        if (span instanceof Span.User user) {
            return new Person(user.name(), user.id());
        }
        return span instanceof Span.Link link && link.mailed() != null ? new Person(link.mailed(), null) : null;
    }

    /** The words of the spans, without people, days and tickets. */
    private static String plain(List<Span> spans) {
        var words = new StringBuilder();
        for (Span span : spans) {
            boolean fact = span instanceof Span.Day || span instanceof Span.Ticket || span instanceof Span.Lozenge
                    || span instanceof Span.Link;
            words.append(fact || person(span) != null ? " " : span.plain());
        }
        return Words.collapse(words.toString());
    }

    void replaceText(String words) {
        text = words;
    }

    String text() {
        return text;
    }

    /** A cell beside the action: tickets, addresses, a state, a remark. */
    void absorb(Line line) {
        var words = new StringBuilder();
        for (Span span : line.spans()) {
            switch (span) {
                case Span.Ticket ticket -> ticket(ticket);
                case Span.Link link -> words.append(link(link));
                case Span.Day(String iso) -> words.append(iso);
                default -> words.append(span instanceof Span.Break ? "\n" : span.plain());
            }
        }
        if (words.length() > LONGEST) {
            remark(words.toString());
            return;
        }
        for (String part : loaded(words.toString()).split("\n")) {
            absorb(part);
        }
    }

    private void absorb(String words) {
        if (words.length() > LONGEST) {
            remark(words);
            return;
        }
        urls(words);
        keys.addAll(Tickets.keys(words));
        String rest = Edges.trimmed(Words.collapse(Tickets.withoutKeys(Tickets.withoutUrls(words))));
        if (rest.equals("STATUS") || rest.isEmpty()) {
            return;
        }
        Boolean state = !Tickets.keys(words).isEmpty() || Edges.opensWithSign(words)
                ? DoneWords.behindTicket(rest)
                : null;
        state = state == null ? DoneWords.of(rest) : state;
        state = state == null ? DoneWords.marked(rest) : state;
        done(state);
        boolean sentence = rest.indexOf(' ') > 0 && Tickets.urls(words).isEmpty();
        remark(sentence ? Words.collapse(words) : rest);
    }

    /** Without what the wiki prints for a ticket that it did not load. */
    static String withoutState(String words) {
        return NOT_LOADED.matcher(words).replaceAll(" ");
    }

    /** "DONE: ORC-143 - Getting issue details…" says the state that was not loaded. */
    private String loaded(String words) {
        Matcher matcher = NOT_LOADED.matcher(words);
        if (!matcher.find()) {
            return words;
        }
        stateUnknown |= DoneWords.marked(words.strip()) == null;
        return matcher.replaceAll(" ");
    }

    private void urls(String words) {
        for (String url : Tickets.urls(words)) {
            urls.add(url);
            keys.addAll(Tickets.keysOfUrl(url));
        }
    }

    private void ticket(Span.Ticket ticket) {
        keys.add(ticket.key());
        stateUnknown |= ticket.stateUnknown();
        if (ticket.href() != null) {
            urls.add(ticket.href());
        }
    }

    /** The key as shown, the address as linked; the words of a link that is only a key or number say nothing more. */
    private String link(Span.Link link) {
        urls.add(link.href());
        mismatch |= Tickets.contradicts(link.text(), link.href());
        Set<String> shown = Tickets.keys(link.text());
        keys.addAll(shown);
        if (shown.isEmpty()) {
            keys.addAll(Tickets.keysOfUrl(link.href()));
        }
        boolean only = Tickets.withoutKeys(Tickets.withoutUrls(link.text())).replaceAll("#\\d+", "").isBlank();
        return only ? " " : link.text();
    }

    ActionItem item(int index, DateOrder order, List<Finding> findings) {
        String where = "actionItems[" + index + "]";
        Person owner = owners.isEmpty() ? null : owners.getFirst();
        if (owner == null) {
            findings.add(Finding.warning("owner-missing", where, openOwner.isEmpty()
                    ? "Nobody is named as its owner. Name somebody."
                    : "“" + openOwner + "” stands where its owner should. Name somebody."));
        } else if (owner.name() == null) {
            findings.add(
                    Finding.warning("person-unresolved", where + ".owner",
                            "The owner is only known by the id of an account. Say who it is."));
        }
        if (ownerOfList) {
            findings.add(Finding.info("owner-inferred", where, "The name above the list was taken for its owner. Check it."));
        }
        if (owners.size() > 1) {
            findings.add(Finding.warning("owner-ambiguous", where,
                    "More than one owner is named: " + names() + ". The first was taken; choose one."));
        }
        if (stateUnknown) {
            findings.add(Finding.info("ticket-state-unknown", where,
                    "The ticket was not loaded when the page was copied; look up its state."));
        }
        if (mismatch) {
            findings.add(Finding.warning("link-mismatch", where,
                    "A link names one ticket and leads to another. Decide which is meant."));
        }
        if (struck) {
            findings.add(Finding.warning("struck-through", where,
                    "It is struck through: done or given up, the report does not say. Decide which."));
        }
        if (due != null && order.leavesOpen(due)) {
            findings.add(Finding.warning("date-ambiguous", where, "The due date was read as " + order.apply(due).date()
                    + ", but day and month could be the other way round."));
        }
        return new ActionItem(words(), owner, List.copyOf(keys), List.copyOf(urls), done,
                due == null ? null : order.apply(due).date(), type, String.join("; ", remarks));
    }

    /** What names the action: its own words, or where it has none its tickets or whatever stands beside it. */
    String words() {
        return text.isBlank() ? String.join(", ", keys.isEmpty() ? remarks : keys) : text;
    }

    private String names() {
        return String.join(", ", owners.stream().map(person -> person.name() == null
                ? String.valueOf(person.accountId())
                : person.name()).toList());
    }
}
