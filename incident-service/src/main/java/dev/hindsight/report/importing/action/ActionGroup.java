package dev.hindsight.report.importing.action;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Leftovers;
import dev.hindsight.report.importing.action.draft.TypeName;
import dev.hindsight.report.importing.action.line.Doer;
import dev.hindsight.report.importing.action.line.GroupLabel;
import dev.hindsight.report.importing.outline.meaning.FixesMade;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.topic.StillToDo;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** What stands above a group of actions and is said of each: their type, whose they are, or what they are about. */
final class ActionGroup {

    /** "Immediate actions taken", "Short term (completed)": all of the group are done, unless one says otherwise. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?i)(?!.*\\b(?:not|be|yet|partly|partially|half)\\b).*\\b(?:taken|completed?|done|implemented"
                    + "|(?:completed|implemented) (?:actions?|action items|items|measures|steps|tasks|work|improvements))\\b\\W{0,4}");

    /** What was taken up need not be over, below the heading of all actions. */
    private static final Pattern TAKEN_UP = Pattern.compile("(?i)\\btaken\\b");

    /** What is called so stands apart from what was done under another heading. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:open|pending|planned|to.?do|next|future|outstanding|remaining|long|medium|not|ongoing|upcoming|further)\\b");

    /** "Still open": none of the group is done, unless one says otherwise. */
    private static final Pattern OPEN = Pattern
            .compile(
                    "(?i)(?:still |currently )?(?:open|outstanding|pending|in progress|not (?:yet )?(?:started|done))(?: (?:action )?(?:items?|actions?|tasks?|work))?\\W{0,3}");

    /** "We immediately put in place several improvements:" leads to what is done. */
    private static final Pattern IN_PLACE = Pattern
            .compile("(?i)(?:.*[ ,])?we(?:'ve|’ve| have)?(?: (?:already|immediately|since|also|now)){0,2} "
                    + "(?:put in place|implemented|introduced|rolled out|completed)\\b.*:");

    private static final String MAKE = "(?:taken|implemented|made|completed|put in place)";
    /** "We have taken the following measures:", "The following fixes have been made:" leads to what is done. */
    private static final Pattern MADE = Pattern.compile(
            "(?i)(?!.*\\b(?:not|yet|will|partly|partially)\\b)(?:(?:.{0,120} ha(?:s|ve)|we['’]ve)(?: (?:already|since|also|now)){0,2} "
                    + MAKE
                    + " (?:the following|these)\\b|(?:the following|these) .{3,60} (?:ha(?:s|ve)(?: already)? been|(?:is|are|were)(?: already| now| all)?) "
                    + MAKE
                    + "\\b(?! (?:up|on)\\b)).{0,120}:");

    private final Names names;
    private @Nullable String type;
    private @Nullable String labelledType;
    private String under = "";
    /** Whether the heading stands beside an action already, or need not; the same of the label. */
    private boolean kept = true;
    private boolean labelled = true;
    private String about = "";
    private List<Person> owners = List.of();
    private @Nullable Boolean taken;
    private boolean allTaken;

    ActionGroup(Names names) {
        this.names = names;
    }

    @Nullable
    String type() {
        return labelledType == null ? type : labelledType;
    }

    void chapter(String name) {
        type = ActionWords.type(name);
        labelledType = null;
        about = "";
        owners = List.of();
        allTaken = TAKEN.matcher(name).matches() && !TAKEN_UP.matcher(name).find() || IN_PLACE.matcher(name).matches()
                || FixesMade.isNamed(name);
        taken = allTaken ? Boolean.TRUE : isOpen(name) ? Boolean.FALSE : null;
    }

    private @Nullable Boolean state(String words) {
        boolean over = TAKEN.matcher(words).matches() || allTaken && !AHEAD.matcher(words).find();
        return over ? Boolean.TRUE : isOpen(words) ? Boolean.FALSE : null;
    }

    private static boolean isOpen(String words) {
        return OPEN.matcher(words).matches() || StillToDo.isNamed(words);
    }

    /** A line above a list says of which type or whose the actions are, or what they are about; one that stood above none is left over. */
    void label(String words, Leftovers left) {
        endLabel(left);
        taken = state(words);
        labelledType = TypeName.of(words);
        owners = GroupLabel.owner(words, names);
        boolean said = labelledType != null || Topics.of(words) == Topic.ACTIONS;
        about = said || GroupLabel.isOnlyName(words, owners) ? "" : words.replaceFirst("\\s*:$", "");
        labelled = about.isEmpty();
    }

    /** Whether a block reads like another label than the one that told the type. */
    boolean endsAt(Block block) {
        return labelledType != null && GroupLabel.in(block, names) != null;
    }

    /** What stands below a label is over. */
    void endLabelled() {
        labelledType = null;
        about = labelled ? "" : about;
    }

    private void endLabel(Leftovers left) {
        if (!labelled) {
            left.add(about);
            labelled = true;
        }
    }

    /** Whether a sentence leads to actions that it says are done. */
    boolean leads(String words) {
        boolean made = MADE.matcher(words).matches();
        taken = made ? Boolean.TRUE : taken;
        return made;
    }

    void heading(String words) {
        taken = state(words);
        about = "";
        boolean person = Doer.knows(words, names);
        owners = person ? new PeopleReader(names).read(words) : List.of();
        type = ActionWords.type(words);
        labelledType = null;
        under = type == null && !person && Topics.of(words) != Topic.ACTIONS ? words : "";
        kept = under.isEmpty();
    }

    /** The group is over; a heading that stands beside none of its actions is left over. */
    void end(Leftovers left) {
        endLabel(left);
        if (!kept) {
            left.add(under);
            kept = true;
        }
        under = "";
    }

    /** The heading of a group that is no type we know stays beside each of its actions. */
    void mark(ActionDraft draft) {
        draft.type(type());
        draft.remark(under);
        draft.remark(about);
        if (taken != null) {
            draft.doneUnlessTold(taken);
        }
        draft.owners().addOfList(owners);
        kept = true;
        labelled = true;
    }
}
