package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** The parts that a page was cut into so far, and the one we stand in. */
final class Parts {

    private static final int FIELD = 99;

    private final List<Block> intro = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable Chapter current;
    /** Whether the part we stand in says nothing so far but labels. */
    private boolean onlyLabels;

    @Nullable
    Chapter current() {
        return current;
    }

    boolean isEmpty() {
        return chapters.isEmpty();
    }

    /** Whether no part that holds a text has begun. */
    boolean isHead() {
        return chapters.stream().noneMatch(chapter -> chapter.topic() != null && chapter.topic().isBody());
    }

    boolean has(Topic topic) {
        return chapters.stream().anyMatch(chapter -> chapter.is(topic));
    }

    /** Whether such a field is known already. */
    boolean tells(LabelledLine field) {
        return field.topic() != null && has(field.topic()) && !Reporters.areOnly(chapters, field);
    }

    /** Whether we stand in front of all parts or in a field. */
    boolean atFields() {
        return current == null || current.field();
    }

    /** As deep as the part before, so that the next heading ends it. */
    int level() {
        return current == null || current.field() ? 2 : current.level();
    }

    void content(Block block) {
        if (current == null) {
            intro.add(block);
        } else {
            onlyLabels = onlyLabels && LabelledLine.opens(block);
            current.blocks().add(block);
        }
    }

    void open(Chapter chapter) {
        current = chapter;
        onlyLabels = chapter.blocks().isEmpty();
        chapters.add(chapter);
    }

    /** In a timeline, among actions and lessons much stands in bold; there only a name of another part alone on its line counts. */
    boolean inList() {
        return current != null
                && (current.is(Topic.TIMELINE) || current.is(Topic.ACTIONS) || current.topic() == Topic.LESSONS);
    }

    /** Whether we stand in a list below a label that is a line of its own: another label ends it, though words stand beside it. */
    boolean isLabelledList() {
        return current != null && current.field() && current.isList();
    }

    /** The lessons or causes that go on below the actions or the fix which one of them led to. */
    @Nullable
    Chapter around(Block.Heading heading) {
        boolean aside = current != null && current.field() && (current.is(Topic.ACTIONS) || current.is(Topic.RESOLUTION));
        Chapter last = aside ? BelowFields.around(chapters) : null;
        return last != null && heading.level() > last.level() && (last.is(Topic.LESSONS) || last.is(Topic.ROOT_CAUSES))
                ? last
                : null;
    }

    /** Whether a label alone on its line is the name of a group of actions, or of the times right below it. */
    boolean groups(LabelledLine labelled, Surroundings around) {
        return current != null && (current.is(Topic.TIMELINE) && around.standsAboveTimes()
                || current.is(Topic.ACTIONS) && !current.field() && (HeadingReader.namesNumberedGroup(labelled.name())
                        || BoldGroups.goOn(current, labelled, around)));
    }

    /** In the lessons, or in what went well or wrong. */
    boolean amongLessons() {
        return current != null && (current.is(Topic.LESSONS) || current.topic() != null && current.topic().isVerdict());
    }

    /** "- What went well:" above bullets of its own, among the lessons. */
    @Nullable
    Topic verdict(Block.Item item) {
        Topic topic = amongLessons() && !item.body().isEmpty() && item.ticked() == null
                ? Topics.ofHeading(Words.collapse(item.line().plain()))
                : null;
        return topic != null && (topic.isVerdict() || topic == Topic.LESSONS) ? topic : null;
    }

    /** Text below a fact that does not belong to it belongs to the part around. */
    void leaveFact() {
        current = BelowFields.around(chapters);
        onlyLabels = false;
    }

    /** What follows stands below all parts as fields stand above them. */
    void leaveIf(boolean signed) {
        current = !signed || current == null || current.is(Topic.ACTIONS) || current.is(Topic.TIMELINE) ? current : null;
    }

    /** What follows belongs to no part. */
    void leaveAll() {
        current = new Chapter("", Topic.FURNITURE, level(), false);
    }

    /** A field of the head or a label in the text. */
    void open(String name, @Nullable Topic topic, List<Block> blocks) {
        open(new Chapter(name, topic, FIELD, true, new ArrayList<>(blocks)));
    }

    /** Whether we stand in the text of a part with a heading of its own that tells of nothing but itself. */
    boolean isPart() {
        return part() != null && part() != Topic.SUMMARY;
    }

    /** Whether we stand in a summary that has a heading of its own and says nothing so far but labels. */
    boolean isListOfLabels() {
        return part() == Topic.SUMMARY && onlyLabels;
    }

    private @Nullable Topic part() {
        Chapter part = current;
        Topic topic = part == null || part.field() ? null : part.topic();
        return topic == null || topic.section() == null ? null : topic;
    }

    /** Whether a label below the heading of such a part, its cause or impact, is one of the words it says rather than the end of it. */
    boolean keeps(@Nullable Topic label) {
        Topic topic = part();
        boolean fact = topic != Topic.SUMMARY && (label == null || label.isField());
        return topic != null && (fact || label == topic);
    }

    /** Whether a label that speaks of actions is one of several in a part without a name we know, and the action items stand elsewhere. */
    private boolean isAside(LabelledLine labelled) {
        Chapter part = current;
        return labelled.topic() == Topic.ACTIONS && labelled.alone() && has(Topic.ACTIONS) && part != null && !part.field()
                && part.topic() == null && part.blocks().stream().anyMatch(Parts::isOtherLabel);
    }

    /** Whether a label is one of the words of the part we stand in, and cuts it nowhere. */
    boolean isInside(LabelledLine labelled, BareNames names) {
        return isPart() && names.standsAgain(labelled) || names.isHeaded(labelled.topic()) && isListOfLabels()
                || isAside(labelled);
    }

    private static boolean isOtherLabel(Block block) {
        LabelledLine other = block instanceof Block.Para(Line line) ? LabelledLine.of(line, false, false) : null;
        return other != null && other.alone() && other.topic() == null;
    }

    /** The same of a line, whose field is noted. */
    boolean keeps(LabelledLine labelled) {
        boolean keeps = keeps(labelled.topic());
        if (keeps) {
            note(labelled.name(), labelled.topic(), List.of(new Block.Para(labelled.rest())));
        }
        return keeps;
    }

    /** A field of the report or a time that stands in the words of a part; the words go on behind it. */
    void note(String name, @Nullable Topic topic, List<Block> value) {
        boolean field = topic != null && topic.isField() && topic != Topic.FACT && !has(topic);
        boolean time = (topic == null || topic == Topic.FACT)
                && StampReader.read(Words.collapse(Words.plain(value)), 0) != null;
        if (field || time) {
            chapters.add(new Chapter(name, topic, FIELD, true, new ArrayList<>(value)));
        }
    }

    Outline outline(@Nullable String title) {
        return new Outline(title, intro, chapters);
    }
}
