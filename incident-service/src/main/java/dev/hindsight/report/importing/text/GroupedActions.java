package dev.hindsight.report.importing.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.action.line.GroupLabel;
import dev.hindsight.report.importing.action.line.OwnedParagraphs;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.text.label.AmongActions;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.OtherWords;
import dev.hindsight.report.importing.topic.Topic;

/**
 * Short lines among actions that lost their bullets, which say whose the actions below are or what they are about: "Deployment",
 * "Process improvements", "Ida". The first action stands below such a line, or it is one of those that people use.
 */
final class GroupedActions {

    /** "Process improvements", "Code and configuration changes": what the actions below it have in common. */
    private static final Pattern GROUP = Pattern.compile(
            "(?:process|technical|documentation|code|configuration|monitoring|alerting"
                    + "|communications?|tooling|infrastructure|(?:short|medium|long)[- ]term|immediate|preventat?ive|operational|organi[sz]ational)"
                    + "(?: and \\p{L}{3,20})? (?:improvements?|changes|actions|action items|fixes|measures|tasks)"
                    + "|what (?:we|is|are) [^.:?!]{5,60}|immediate(?:ly)?|(?:short|medium|mid|long|near)[- ]term|(?:priority|phase) \\d(?::.{3,50})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern
            .compile("@?[\\p{L}\\d][\\p{L}\\d._/&'’-]{1,24}(?: [\\p{L}\\d._/&'’-]{1,24}){0,2}(?<!\\.):?");
    /** "Action ItemOwner": headings of columns without a border. */
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{3}\\p{Lu}");
    /** Lines longer than this were not broken to fit a width, so each is a paragraph or a point. */
    private static final int WRAPPED = 130;
    private static final int TASK = 20;
    private static final int MOST = 200;
    /** A label of the page itself stands further below, one of an action among these lines. */
    private static final int FIRST = 8;

    private final List<TextLine> lines;
    private final boolean unwrapped;
    /** Whether the first of them reads like what somebody is called, so that the others may be names too. */
    private boolean people;

    GroupedActions(List<TextLine> lines) {
        this.lines = lines;
        this.unwrapped = lines.stream().anyMatch(line -> line.text().length() > WRAPPED);
    }

    /** Whether no line was broken to fit a width. */
    boolean unwrapped() {
        return unwrapped;
    }

    /** Where such lines stand in the part that begins at a line, if its list lost its bullets. */
    Set<Integer> from(int start) {
        var heads = new HashSet<Integer>();
        String opening = start < lines.size() ? lines.get(start).text() : "";
        boolean head = isHead(start) && !OtherWords.isColumn(opening) && !GLUED.matcher(opening).find();
        people = head && !GroupLabel.owner(opening, new Names()).isEmpty();
        boolean first = head && (unwrapped || people || isGroup(opening));
        boolean lower = false;
        for (int i = start; i < Math.min(lines.size(), start + MOST) && !endsPart(i); i++) {
            String text = lines.get(i).text();
            lower |= i > start && !text.isEmpty() && Character.isLowerCase(text.charAt(0));
            boolean label = LabelBelow.of(text) != null;
            if (label && i - start > FIRST) {
                break;
            }
            if (label || lines.get(i).isBullet() || lines.get(i).isRow()) {
                return Set.of();
            }
            if (isHead(i) && (first || isGroup(text))) {
                heads.add(i);
            }
        }
        return unwrapped || !lower ? heads : Set.of();
    }

    /** Whether such a line says whose the actions below it are. */
    boolean mayBePerson(int index) {
        return people && ActionWords.type(lines.get(index).text()) == null;
    }

    private static boolean isGroup(String text) {
        return GROUP.matcher(text.replaceAll("(?: \\([^()]{1,60}\\))?:?$", "")).matches();
    }

    private boolean endsPart(int index) {
        TextLine line = lines.get(index);
        Label label = Label.exact(line.text());
        return OtherWords.isNoCell(line.text()) || label != null && (AmongActions.isBehind(label.topic())
                || line.gap() > 1 && label.topic().isBody() && label.topic() != Topic.ACTIONS);
    }

    private boolean isHead(int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(index);
        TextLine next = lines.get(index + 1);
        boolean named = SHORT.matcher(line.text()).matches() || isGroup(line.text())
                || !GroupLabel.owner(line.text(), new Names()).isEmpty();
        boolean point = OwnedParagraphs.is(line.text()) && OwnedParagraphs.is(next.text());
        return !line.isBullet() && !line.isRow() && named && !point && Tickets.keys(line.text()).isEmpty()
                && !next.isBullet() && !next.isRow() && next.gap() < 2
                && (next.text().length() >= TASK || isGroup(line.text()));
    }
}
