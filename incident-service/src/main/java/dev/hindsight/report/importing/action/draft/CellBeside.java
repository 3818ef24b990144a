package dev.hindsight.report.importing.action.draft;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** What a cell beside an action tells of it: tickets, addresses, a state, a remark. */
final class CellBeside {

    private static final int LONGEST_STATE = 60;
    /** What is left of several links in a row. */
    private static final Pattern JOINED = Pattern.compile("^(?:[\\s,;&+/]|\\b(?:and|or)\\b)+");

    private final ActionDraft draft;

    private CellBeside(ActionDraft draft) {
        this.draft = draft;
    }

    static void tell(ActionDraft draft, Line cell) {
        new CellBeside(draft).take(cell);
    }

    private void take(Line cell) {
        var words = new StringBuilder();
        for (Span span : cell.spans()) {
            switch (span) {
                case Span.Ticket ticket -> draft.tickets().add(ticket);
                case Span.Link link -> words.append(draft.tickets().add(link));
                default -> words.append(span instanceof Span.Break ? "\n" : span.plain());
            }
        }
        if (words.length() > ActionDraft.LONGEST) {
            draft.remark(words.toString());
            return;
        }
        for (String part : draft.tickets().loaded(words.toString()).split("\n")) {
            take(part);
        }
        cell.split().forEach(line -> draft.done(besideLinks(line)));
    }

    /** What a line with a link or a lozenge says beside them, in a word of its own: the words of the link are no state. */
    private static @Nullable Boolean besideLinks(Line line) {
        var words = new StringBuilder();
        Boolean shown = null;
        boolean linked = false;
        for (Span span : line.spans()) {
            linked |= span instanceof Span.Link;
            boolean lozenge = span instanceof Span.Lozenge;
            Boolean state = lozenge ? DoneWords.of(span.plain()) : null;
            shown = state == null ? shown : state;
            words.append(span instanceof Span.Link || lozenge ? " " : span.plain());
        }
        String beside = words.length() > LONGEST_STATE ? "" : JOINED.matcher(words).replaceFirst("");
        return shown != null ? shown : linked ? DoneWords.of(Edges.trimmed(Words.collapse(beside))) : null;
    }

    private void take(String words) {
        draft.tickets().in(words);
        String rest = Edges.trimmed(Words.collapse(Tickets.withoutKeys(Tickets.withoutUrls(words))));
        if (rest.equals("STATUS") || rest.isEmpty() || rest.equals("&")) {
            return;
        }
        draft.done(state(words, rest));
        boolean sentence = rest.indexOf(' ') > 0 && Tickets.urls(words).isEmpty();
        draft.remark(sentence ? Words.collapse(words) : rest);
    }

    private static @Nullable Boolean state(String words, String rest) {
        Boolean ofTicket = !Tickets.keys(words).isEmpty() || Edges.opensWithSign(words) ? DoneWords.behindTicket(rest) : null;
        Boolean whole = ofTicket == null ? DoneWords.of(rest) : ofTicket;
        return whole == null ? DoneWords.marked(rest) : whole;
    }
}
