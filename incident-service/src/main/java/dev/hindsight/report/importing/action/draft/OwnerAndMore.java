package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** "Ida Beispiel. Ticket: LMP-7. Done.", "Ida Beispiel | LMP-7", "Ida Beispiel (done)": behind the name of an owner what else there is to say of an action. */
final class OwnerAndMore {

    private static final Pattern BORDER = Pattern.compile("\\.\\s+|\\s*[|;]\\s*|,\\s+|\\s[-–—]\\s|\\s\\(");
    private static final Pattern CLOSED = Pattern.compile("[).]{1,2}$");
    private static final Pattern END = Pattern.compile("\\.$");
    /** "In progress", "not started yet": a longer piece is a remark of its own kind. */
    private static final int WORDS_OF_STATE = 5;

    private final ActionDraft action;
    private final Names names;

    private OwnerAndMore(ActionDraft action, Names names) {
        this.action = action;
        this.names = names;
    }

    /** Tells the action who owns it and what else stands behind the name; all the words name who it is where any piece says neither. */
    static void tell(Line said, ActionDraft action, Names names) {
        new OwnerAndMore(action, names).tell(said);
    }

    private void tell(Line said) {
        String words = said.plain();
        Matcher border = BORDER.matcher(words);
        while (border.find()) {
            List<Line> more = pieces(said.from(border.end()));
            boolean sentence = border.group().startsWith(".") && names.isPerson(words.substring(0, border.start()).strip())
                    && isState(more.getFirst());
            if (border.start() > 0 && (sentence || more.stream().allMatch(OwnerAndMore::isMore))) {
                action.owners().say(words.substring(0, border.start()), names);
                more.forEach(this::more);
                return;
            }
        }
        action.owners().say(END.matcher(Words.collapse(words)).replaceFirst(""), names);
    }

    private static List<Line> pieces(Line line) {
        var pieces = new ArrayList<Line>();
        Matcher border = BORDER.matcher(line.plain());
        int from = 0;
        while (border.find()) {
            pieces.add(closed(line.upTo(border.start()).from(from)));
            from = border.end();
        }
        pieces.add(closed(line.from(from)));
        return pieces;
    }

    /** Without the full stop, and the sign that closes a bracket which opened ahead of it. */
    private static Line closed(Line piece) {
        String words = piece.plain();
        Matcher end = (words.indexOf('(') < 0 ? CLOSED : END).matcher(words);
        return end.find() ? piece.upTo(end.start()) : piece;
    }

    /** Whether a piece is a label and its value, nothing but tickets and addresses, or how it stands. */
    private static boolean isMore(Line piece) {
        String words = Words.collapse(piece.plain());
        boolean tickets = Edges.trimmed(Tickets.withoutKeys(Tickets.withoutUrls(words))).isEmpty();
        return !words.isEmpty() && (LabelBelow.of(piece) != null || tickets || isState(piece));
    }

    private static boolean isState(Line piece) {
        String words = Words.collapse(piece.plain());
        return words.split(" ").length <= WORDS_OF_STATE && DoneWords.of(words) != null;
    }

    private void more(Line piece) {
        LabelBelow label = LabelBelow.of(piece);
        if (label == null) {
            action.absorb(piece);
        } else {
            label.into(action, names);
        }
    }
}
