package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** Reads an action item from a bullet or check box, with what stands below it. */
public final class ActionLine {

    private static final Pattern DUE = Pattern.compile(
            "(?i)[\\s,;.–—(-]{0,4}\\b(?:due|deadline|by date|eta|target (?=date\\s?:))(?: ?date| by| on)?\\s?:?\\s+"
                    + "((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\\d[\\w/ ,-]{3,20}\\d|[A-Z][a-z]{2,8} \\d[\\w ,]{3,12}\\d))(?!\\w)\\)?");
    private static final Pattern NOT_YET_DUE = Pattern
            .compile(
                    "(?i)[\\s,;.–—(-]{1,4}((?:due|deadline|eta)(?: date| by)?\\s?:\\s+(?:tb[acd]|\\?{1,3}|n/a|none|unknown))[).]?$");
    private static final Pattern DUE_BY = Pattern
            .compile("(?i)[\\s,;–—-]{1,4}by (\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} \\d{4}"
                    + "|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})[.]?$");

    private final boolean headlines;
    private final Names names;
    private final PeopleReader people;

    public ActionLine(Names names) {
        this(names, false);
    }

    /** @param headlines whether the bold words that the items of the list open with are what each is about */
    public ActionLine(Names names, boolean headlines) {
        this.headlines = headlines;
        this.names = names;
        this.people = new PeopleReader(names);
    }

    public ActionDraft read(Line line, @Nullable Boolean ticked, List<Block> body, @Nullable String type) {
        var draft = new ActionDraft();
        String lead = line.boldLead().replaceFirst(":$", "");
        List<Person> leads = headlines ? List.of() : people.read(lead);
        if (!leads.isEmpty() && leads.stream().allMatch(person -> person.name() != null && names.isPerson(person.name()))) {
            leads.forEach(person -> names.learn(Names.clean(String.valueOf(person.name()))));
        }
        List<Line> own = WrappedLines.labelled(line);
        draft.text(own.getFirst(), true);
        draft.done(ticked);
        draft.type(type);
        TaskSigns.read(draft);
        Set<Line> paragraphs = body.stream().filter(Block.Para.class::isInstance).map(block -> ((Block.Para) block).line())
                .collect(Collectors.toSet());
        List<Line> below = Stream.concat(LabelBelow.filled(own.subList(1, own.size())).stream(), WrappedLines.of(body).stream())
                .filter(more -> !told(more, draft) && !(paragraphs.contains(more) && owned(more, draft))).toList();
        var owner = new OwnerInWords(names);
        owner.bracketed(draft);
        due(draft);
        owner.find(draft);
        draft.state();
        below.forEach(draft::absorb);
        return draft;
    }

    /** A paragraph below the action that is nothing but whose it is. */
    private boolean owned(Line line, ActionDraft draft) {
        String words = Words.collapse(line.plain());
        if (draft.hasOwner() || !names.isPerson(words) && !Names.isNobody(words)) {
            return false;
        }
        draft.owners().say(words, names);
        return true;
    }

    /** "Owner: Ida Beispiel" in a line of its own below the action. */
    private boolean told(Line line, ActionDraft draft) {
        LabelBelow label = LabelBelow.of(line);
        if (label != null) {
            label.into(draft, names);
        }
        return label != null;
    }

    private static void due(ActionDraft draft) {
        if (draft.text().length() > ActionDraft.LONGEST) {
            return;
        }
        Matcher due = DUE.matcher(draft.text());
        Matcher by = DUE_BY.matcher(draft.text());
        Matcher open = NOT_YET_DUE.matcher(draft.text());
        if (open.find()) {
            draft.remark(open.group(1));
            draft.replaceText(draft.text().substring(0, open.start()).strip());
        } else if (by.find()) {
            draft.due(by.group(1));
            draft.replaceText(draft.text().substring(0, by.start()).strip());
        } else if (due.find()) {
            draft.due(due.group(1));
            draft.replaceText((draft.text().substring(0, due.start()) + draft.text().substring(due.end())).strip());
        }
    }
}
