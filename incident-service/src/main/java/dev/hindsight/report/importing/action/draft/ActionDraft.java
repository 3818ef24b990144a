package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** An action item while it is put together from its cells. */
public final class ActionDraft {

    /** Beyond this many characters a text is taken as it is. */
    public static final int LONGEST = Limits.SEARCHED;

    /** "(filed )": words in brackets that lost the address they were about. */
    private static final Pattern TORN = Pattern.compile("\\([^()]{2,80} \\)");

    private String text = "";
    private final DraftOwners owners = new DraftOwners();
    private final DraftTickets tickets = new DraftTickets();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable Boolean done;
    private @Nullable DayWords due;
    private @Nullable String type;
    private boolean struck;

    public boolean isBlank() {
        return text.isBlank() && tickets.isEmpty() && remarks.isEmpty();
    }

    public boolean hasOwner() {
        return owners.areKnown();
    }

    public boolean isDone() {
        return Boolean.TRUE.equals(done);
    }

    /** Whether it is said to be done, or not. */
    public boolean hasState() {
        return done != null;
    }

    public boolean hasText() {
        return !text.isBlank();
    }

    public DraftOwners owners() {
        return owners;
    }

    /** Whether a ticket or an address stood beside its words. */
    public boolean hasTickets() {
        return !tickets.isEmpty();
    }

    DraftTickets tickets() {
        return tickets;
    }

    public void type(@Nullable String words) {
        type = type == null ? words : type;
    }

    public void done(@Nullable Boolean state) {
        done = state == null ? done : state;
    }

    public void doneUnlessTold(boolean state) {
        done = done == null ? Boolean.valueOf(state) : done;
    }

    public void due(String words) {
        Stamp stamp = StampReader.readDay(words);
        if (stamp != null && stamp.day() != null && stamp.day().date() != null) {
            due = stamp.day();
            remark(Edges.trimmed(words.substring(stamp.end())));
        } else {
            done(Boolean.TRUE.equals(DoneWords.of(words)) ? Boolean.TRUE : null);
            remark(words);
        }
    }

    void strike() {
        struck = true;
    }

    public void remark(String words) {
        if (!words.isBlank()) {
            remarks.add(words.strip());
        }
    }

    /** The words of the action itself; tickets and addresses at their edges are taken out, those in the middle stay. */
    public void text(Line line, boolean people) {
        String words = OwnWords.of(this, line, people);
        if (words.length() > LONGEST) {
            text = Words.collapse(text + " " + words);
            return;
        }
        own(words, Edges.announces(Words.collapse(line.plain())));
    }

    /** @param announces whether a list below it says what is to be done */
    private void own(String words, boolean announces) {
        String own = tickets.loaded(Words.collapse(words));
        tickets.inOwn(own);
        String bare = Words.collapse(Tickets.withoutUrls(own));
        own = bare.split(" ").length < 3 && !bare.isEmpty() || TORN.matcher(bare).find() ? own : bare;
        own = Edges.withoutNumber(own);
        if (Edges.opensWithKey(own) && !DoneWords.withoutState(own).equals(own)) {
            done(DoneWords.behindTicket(own));
            own = DoneWords.withoutState(own);
        }
        done(DoneWords.marked(own));
        remark(DoneWords.dated(own));
        own = Edges.withoutTickets(DoneWords.unmarked(own));
        own = own.indexOf(' ') > 0 && announces ? own + ":" : own;
        text = text.isEmpty() ? own : Words.collapse(text + " " + own);
    }

    /** Reads the state at the end of what is left of the text. */
    public void state() {
        Boolean said = text.length() > LONGEST ? null : DoneWords.marked(text);
        if (done == null && said != null) {
            done = said;
            remark(DoneWords.dated(text));
            text = Edges.trimmed(DoneWords.unmarked(text));
        }
    }

    /** Puts what is left in the place of the words; a list that they announced is announced still. */
    public void replaceText(String words) {
        text = text.endsWith(":") || !hasTickets() ? words : Edges.withoutTickets(words);
    }

    public String text() {
        return text;
    }

    public List<String> keys() {
        return tickets.keys();
    }

    /** What the same action says elsewhere: what is not known yet, and other words as a remark. */
    public void join(ActionDraft again) {
        if (!text.toLowerCase(Locale.ROOT).contains(again.text.toLowerCase(Locale.ROOT))) {
            remark(again.text);
        }
        again.remarks.stream().filter(words -> !remarks.contains(words)).forEach(this::remark);
        tickets.join(again.tickets);
        owners.join(again.owners);
        done = done == null ? again.done : done;
        due = due == null ? again.due : due;
        type(again.type);
        struck |= again.struck;
    }

    /** A cell beside the action says more about it. */
    public void ticket(String key) {
        tickets.add(key);
    }

    public void absorb(Line cell) {
        CellBeside.tell(this, cell);
    }

    public ActionItem item(int index, DateOrder order, List<Finding> findings) {
        String where = "actionItems[" + index + "]";
        owners.findings(where, findings);
        tickets.findings(where, findings);
        if (struck) {
            findings.add(Finding.warning("struck-through", where,
                    "It is struck through: done or given up, the report does not say. Decide which."));
        }
        if (due != null && order.leavesOpen(due)) {
            findings.add(Finding.warning("date-ambiguous", where, "The due date was read as " + order.apply(due).date()
                    + ", but day and month could be the other way round."));
        }
        return new ActionItem(words(), owners.first(), tickets.keys(), tickets.urls(), done,
                due == null ? null : order.apply(due).date(), type, String.join("; ", remarks));
    }

    /** What names the action: its own words, or where it has none its tickets, whatever stands beside it or where it leads to. */
    public String words() {
        List<String> named = !tickets.keys().isEmpty() ? tickets.keys() : remarks.isEmpty() ? tickets.urls() : remarks;
        return text.isBlank() ? String.join(", ", named) : text;
    }
}
