package dev.hindsight.report.importing.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.outline.Topic;

/**
 * Short lines among actions that lost their bullets, which say whose the actions below are or what they are about: "Deployment",
 * "Process improvements", "Ida". The first action stands below such a line, or it is one of those that people use.
 */
final class GroupedActions {

    /** "Process improvements", "Code and configuration changes": what the actions below it have in common. */
    private static final Pattern GROUP = Pattern.compile(
            "(?:process|technical|documentation|code|configuration|monitoring|alerting"
                    + "|communications?|tooling|infrastructure|(?:short|medium|long)[- ]term|immediate|preventat?ive|operational|organi[sz]ational)"
                    + "(?: and \\p{L}{3,20})? (?:improvements?|changes|actions|action items|fixes|measures|tasks)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern
            .compile("@?[\\p{L}\\d][\\p{L}\\d._/&'’-]{1,24}(?: [\\p{L}\\d._/&'’-]{1,24}){0,2}(?<!\\.):?");
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30}: ");
    /** Lines longer than this were not broken to fit a width, so each is a paragraph or a point. */
    private static final int WRAPPED = 130;
    private static final int TASK = 20;
    private static final int MOST = 200;

    private final List<TextLine> lines;
    private final boolean unwrapped;

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
        if (!unwrapped) {
            return heads;
        }
        boolean first = isHead(start) && !OtherWords.isColumn(lines.get(start).text());
        for (int i = start; i < Math.min(lines.size(), start + MOST) && !endsPart(i); i++) {
            String text = lines.get(i).text();
            if (lines.get(i).isBullet() || lines.get(i).isRow() || LABELLED.matcher(text).lookingAt()) {
                return Set.of();
            }
            if (isHead(i) && (first || GROUP.matcher(text.replaceAll(":$", "")).matches())) {
                heads.add(i);
            }
        }
        return heads;
    }

    private boolean endsPart(int index) {
        TextLine line = lines.get(index);
        Label label = Label.exact(line.text());
        return OtherWords.isNoCell(line.text()) || label != null && (LabelReader.endsActions(label.topic())
                || line.gap() > 1 && label.topic().isBody() && label.topic() != Topic.ACTIONS);
    }

    private boolean isHead(int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(index);
        TextLine next = lines.get(index + 1);
        return !line.isBullet() && !line.isRow() && SHORT.matcher(line.text()).matches() && Tickets.keys(line.text()).isEmpty()
                && !next.isBullet() && !next.isRow() && next.gap() < 2 && next.text().length() >= TASK;
    }
}
