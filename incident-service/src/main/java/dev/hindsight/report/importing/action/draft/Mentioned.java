package dev.hindsight.report.importing.action.draft;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/**
 * Whether somebody who is mentioned among the words of an action owns it: before all other words, behind them, or set apart by a
 * sign. Inside a sentence a name is one of its words.
 */
public final class Mentioned {

    private static final int NEAR = 40;
    private static final Pattern OWNERLY = Pattern
            .compile("(?iu).*\\b(?:" + OwnerLabel.NAMES + ")\\W*", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile(".*[-–—:|(\\[]\\s*", Pattern.DOTALL);
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?i).*\\b(?:to|with|from|for|of|by|about|via|and|or|as|at|in|on|like|than|per|see|ask|tell|ping|contact|chase|help|remind|let|inform|"
                    + "involve|message|email|thank|invite)\\s*",
            Pattern.DOTALL);
    private static final Pattern NOTHING_MORE = Pattern.compile("(?i)\\W*(?:(?:by|due|until|before|eta)\\b[\\W\\d]*)?");

    /** What stands between two owners. */
    private static final Pattern JOINT = Pattern.compile("\\W*(?:and\\b)?\\W*");

    private Mentioned() {}

    static @Nullable Person person(Span span) {
        if (span instanceof Span.User user) {
            return new Person(user.name() == null ? null : Names.clean(user.name()), user.id());
        }
        return span instanceof Span.Link link && link.mailed() != null ? new Person(link.mailed(), null) : null;
    }

    /** Whether nothing but a joint stands between two people. */
    static boolean isJoint(List<Span> between) {
        return JOINT.matcher(plain(between)).matches();
    }

    public static boolean owns(String before, List<Span> after) {
        return owns(before, plain(after));
    }

    public static boolean owns(String before, String after) {
        if (before.isBlank()) {
            return true;
        }
        String near = before.length() > NEAR ? before.substring(before.length() - NEAR) : before;
        if (OWNERLY.matcher(near).matches() || SIGN.matcher(near).matches()) {
            return true;
        }
        String behind = Tickets.without(after);
        boolean last = behind.length() < NEAR && NOTHING_MORE.matcher(behind).matches();
        return last && !LEADS_ON.matcher(near).matches();
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
}
