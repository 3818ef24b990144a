package dev.hindsight.report.importing.action.draft;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/** The words of an action itself: whom, which day, which ticket and which state stand among them goes to its draft. */
final class OwnWords {

    /** What a wiki prints between a ticket and its title. */
    private static final String TITLED = " - ";

    /** What stands in brackets, or behind a dash at the end, for the address that it leads to. */
    private static final Pattern WORK = Pattern
            .compile(
                    "(?i)(?:the )?(?:pull|merge|change) request|pr|mr|commit|patch|diff|ticket|issue|bug|fix|link|change|runbook"
                            + "|jira(?: (?:ticket|issue|link))?|(?:ticket|issue) link");
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s+$");

    private OwnWords() {}

    /** @param people whether people and days among the words own it and date it */
    static String of(ActionDraft draft, Line line, boolean people) {
        var words = new StringBuilder();
        List<Span> spans = line.spans();
        int ownedTo = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Person person = people ? Mentioned.person(span) : null;
            boolean next = ownedTo > 0 && Mentioned.isJoint(spans.subList(ownedTo, i));
            if (person != null && (next || Mentioned.owns(words.toString(), spans.subList(i + 1, spans.size())))) {
                draft.owners().add(List.of(person));
                ownedTo = i + 1;
                continue;
            }
            if (i > 0 && spans.get(i - 1) instanceof Span.Ticket && !words.toString().isBlank()
                    && span instanceof Span.Text(String text, _) && text.startsWith(TITLED)) {
                draft.absorb(Line.of(text.substring(TITLED.length())));
                continue;
            }
            switch (span) {
                case Span.Day(String iso) when people -> draft.due(iso);
                case Span.Ticket ticket -> draft.tickets().add(ticket);
                case Span.Link link -> {
                    String shown = draft.tickets().add(link);
                    boolean set = words.toString().endsWith("(")
                            ? closes(spans, i + 1)
                            : i + 1 == spans.size() && DASH.matcher(words).find();
                    boolean work = set && WORK.matcher(shown).matches();
                    draft.remark(work ? shown : "");
                    words.append(work ? "" : unlessDone(draft, shown, i + 1 == spans.size()));
                }
                case Span.Lozenge(String state) -> words.append(unless(draft, state));
                case Span.Struck(String out) -> {
                    draft.strike();
                    words.append(out);
                }
                default -> words.append(span.plain());
            }
        }
        return words.toString();
    }

    private static boolean closes(List<Span> spans, int at) {
        return at < spans.size() && spans.get(at).plain().startsWith(")");
    }

    /** "… [fixed](…)": the state at the end, which leads to what was done. */
    private static String unlessDone(ActionDraft draft, String words, boolean last) {
        boolean done = last && words.indexOf(' ') < 0 && Boolean.TRUE.equals(DoneWords.of(words));
        draft.done(done ? Boolean.TRUE : null);
        return done ? "" : words;
    }

    /** A word in a frame that tells no state is one of the others. */
    private static String unless(ActionDraft draft, String state) {
        Boolean done = DoneWords.of(state);
        draft.done(done);
        return done == null ? state : "";
    }
}
