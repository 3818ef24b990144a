package dev.hindsight.report.importing.text.label;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TablesOfActions;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.CertificateQuestions;
import dev.hindsight.report.importing.topic.Topic;

/** Decides which lines are labels, knowing what part of the report they stand in: a column heading is none. */
public final class LabelReader {

    /** "Fix for the": a sentence that goes on in the next line. */
    private static final Pattern TORN = Pattern.compile(".{1,80} (?:the|an|our|its|their)");
    /** So near the end of the page stands who signed it. */
    private static final int SIGNED = 4;

    private final List<TextLine> lines;
    private final Neighbours around;
    private final OtherHeadings others;
    private final AmongActions amongActions;
    private final AskedParts asked;
    private final FactPoints facts;
    private final Set<Topic> seen = EnumSet.noneOf(Topic.class);
    private final BitSet signed;
    private final DividedPart divided;
    private final ListedNames names;
    private final boolean spaced;
    private final boolean allGlued;
    private @Nullable Topic current;
    private boolean body;
    private boolean capitals;
    private int number;
    /** How many headings there were, if each of them ended with a colon. */
    private int colons;

    public LabelReader(List<TextLine> lines) {
        this.lines = lines;
        this.allGlued = Label.areGlued(lines);
        this.signed = SignedBelow.in(lines);
        this.divided = new DividedPart(lines);
        this.names = new ListedNames(lines);
        this.spaced = Label.areSpaced(lines);
        boolean tight = lines.size() > 8 && lines.stream().filter(line -> line.gap() > 0).count() * 10 < lines.size();
        this.around = new Neighbours(lines, tight);
        this.others = new OtherHeadings(lines, around, tight);
        this.amongActions = new AmongActions(lines, around);
        this.asked = new AskedParts(lines);
        this.facts = new FactPoints(lines, around);
    }

    public @Nullable Topic current() {
        return current;
    }

    /** The label at a position, if the line is one there; from then on that is the part we stand in. */
    public @Nullable Label at(int index) {
        TextLine line = lines.get(index);
        boolean point = line.isBullet() && (!line.ordered() || around.isNested(index));
        Label label = !point
                ? find(index, line)
                : names.has(index, current, divided.opened())
                        ? Label.exact(line.text())
                        : facts.at(index, !body && (current == null || current.isField()));
        if (label != null) {
            divided.opens(index, label);
            enter(label.topic());
            number = NumberedLines.numberOf(line);
            capitals |= (label.topic().isBody() || number > 0) && NumberedLines.isCapital(line);
            colons = label.rest().isEmpty() && line.text().endsWith(":") ? colons + 1 : Integer.MIN_VALUE / 2;
        }
        return label;
    }

    /** From here on we stand in the part that a row of a table opened. */
    public void enter(Topic topic) {
        seen.add(topic);
        current = topic;
        body |= topic.isBody();
    }

    private @Nullable Label find(int index, TextLine line) {
        if (body && signed.get(index) && current != Topic.ACTIONS && current != Topic.TIMELINE) {
            return Label.fact(line.text());
        }
        if (around.endsEntry(index)) {
            return null;
        }
        Topic certified = line.marked() ? CertificateQuestions.topic(line.text()) : null;
        if (certified != null) {
            return new Label(certified, line.text(), "");
        }
        Label exact = isWord(line.text()) ? null : Label.exact(line.text());
        exact = exact == null && ZonedTimeline.opens(index, lines) ? ZonedTimeline.LABEL : exact;
        exact = exact == null && body ? Label.titled(line.text()) : exact;
        exact = exact == null && !isWord(line.text()) && others.mayName(index, current) ? Label.heading(line.text()) : exact;
        exact = exact != null && asked.isText(line, current) ? null : exact;
        exact = exact == null && current == Topic.ACTIONS ? amongActions.lessons(line) : exact;
        if (exact != null && exact.topic() == Topic.LABELS && body
                && line.text().toLowerCase(Locale.ROOT).startsWith("labels")) {
            return current == Topic.ACTIONS || current == Topic.TIMELINE ? null : exact;
        }
        if (exact != null && !body && DatedNames.at(index, exact, lines)) {
            return new Label(Topic.FACT, exact.words(), "");
        }
        if (exact != null) {
            return fits(index, exact.topic(), line) ? exact : null;
        }
        if (current != null && current != Topic.ACTIONS && TablesOfActions.areNamed(lines, index)) {
            return new Label(Topic.ACTIONS, line.text(), "");
        }
        if (current == Topic.TIMELINE && line.gap() > 0 && !line.ordered() && OtherWords.isTotal(line.text())) {
            return Label.withValue(line.text());
        }
        Label opening = spaced && !line.isBullet() ? Label.spaced(line.text()) : null;
        if (opening != null && !seen.contains(opening.topic())) {
            return opening;
        }
        if (line.ordered() || line.indent() > 3 || current == Topic.ACTIONS || current == Topic.TIMELINE) {
            return null;
        }
        if (index == 0 && (Label.isPaper(line.text()) || Label.isSubject(line.text()))) {
            return null;
        }
        Label valued = Label.withValue(line.text());
        if (valued != null && (!valued.topic().isField() || !body)) {
            return divided.keeps(valued) ? null : valued;
        }
        if (!body && valued == null && around.besideFact(index)) {
            return Label.anyFact(line.text());
        }
        Label glued = body && !allGlued ? null : Label.glued(line.text(), allGlued);
        return glued != null && !seen.contains(glued.topic()) ? glued : null;
    }

    /** "overview" in small letters, where the headings before had capitals, or words that another must follow: some of the text. */
    private boolean isWord(String text) {
        return TORN.matcher(text).matches() || capitals && !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private boolean fits(int index, Topic topic, TextLine line) {
        if (topic == Topic.FURNITURE || OtherHeadings.isBracketed(line)) {
            return topic != Topic.FURNITURE;
        }
        if ((topic == Topic.AUTHORS || topic == Topic.STATUS && index == lines.size() - 2) && body && !seen.contains(topic)
                && index >= lines.size() - SIGNED && !(current == Topic.ACTIONS && around.besideColumn(index))) {
            return index + 1 < lines.size();
        }
        if (current == Topic.ACTIONS) {
            return amongActions.isLabel(index, topic, seen.contains(topic));
        }
        if (current == Topic.TIMELINE && topic == Topic.FACT) {
            return line.text().endsWith(":");
        }
        if (current == Topic.TIMELINE && OtherWords.isColumn(line.text()) && around.besideColumn(index)) {
            return topic == Topic.ACTIONS && around.columnsOfActions(index + 1);
        }
        return !topic.isField() || !body;
    }

    /** A heading of a part we have no name for. */
    public boolean opensOther(int index) {
        return !isWord(lines.get(index).text()) && !asked.isText(lines.get(index), current)
                && others.opens(index, new OtherHeadings.Place(current, body, number, colons, seen.contains(Topic.SUMMARY)));
    }

    /** The words of such a heading, without the number by which it follows the one before. */
    public String name(int index) {
        return NumberedLines.name(lines.get(index), number);
    }

    /** Whether such a heading only divides the part we stand in; the next of those that are counted through the page does not. */
    public boolean divides(int index) {
        return !NumberedLines.isNext(lines.get(index), number) && divided.by(index, current);
    }

    public DividedPart part() {
        return divided;
    }

    /** Such a heading in front of all that we know. */
    public boolean opensFirst(int index) {
        return others.opensFirst(index);
    }

    /** From here on we stand in a part without a name of ours. */
    public void leave(TextLine heading) {
        number = NumberedLines.numberOf(heading);
        current = Topic.TITLE;
    }
}
