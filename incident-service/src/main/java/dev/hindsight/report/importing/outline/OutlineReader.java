package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** Cuts a page at its headings, at the rows of its field table and at labels in bold. */
final class OutlineReader {

    private static final int FIELD = 99;
    private static final Pattern GROUP = Pattern
            .compile("(?i)(?:prevent|mitigat|detect|process|repair|resol|other|immediate|short|long|"
                    + "medium|investigat|done|open|completed|outstanding).{0,40}");
    private final Page page;
    private final List<Block> intro = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable String title;
    private @Nullable Chapter current;
    private int at;

    OutlineReader(Page page) {
        this.page = page;
        this.title = page.title();
    }

    Outline read() {
        for (at = 0; at < page.blocks().size(); at++) {
            add(page.blocks().get(at));
        }
        return new Outline(title, intro, chapters);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Table table when FieldTable.is(table, current) -> FieldTable.rows(table).forEach(this::field);
            case Block.Para para when mayLabel() -> para(para);
            case Block.Item item when mayLabel() -> item(item);
            default -> content(block);
        }
    }

    private void content(Block block) {
        if (current == null) {
            intro.add(block);
        } else {
            current.blocks().add(block);
        }
    }

    private void open(Chapter chapter) {
        current = chapter;
        chapters.add(chapter);
    }

    private boolean mayLabel() {
        return page.format() != Format.TEXT;
    }

    /** In a timeline, among actions and lessons much stands in bold; there only a name of another part alone on its line counts. */
    private boolean inList() {
        return current != null
                && (current.is(Topic.TIMELINE) || current.is(Topic.ACTIONS) || current.topic() == Topic.LESSONS);
    }

    private boolean leavesList(LabelledLine labelled) {
        Topic topic = labelled.topic();
        Chapter chapter = current;
        if (chapter == null || topic == null || !labelled.alone() || !topic.isBody() || chapter.is(topic)) {
            return false;
        }
        boolean group = chapter.is(Topic.ACTIONS) && !chapter.field() && GROUP.matcher(labelled.name()).matches();
        return !group;
    }

    private void heading(Block.Heading heading) {
        String words = Words.collapse(heading.line().plain()).replaceAll("\\s*:$", "");
        if (heading.level() == Block.Heading.FACT) {
            Topic known = Topics.of(words);
            open(new Chapter(words, known == null ? Topic.FACT : known, FIELD, true));
            return;
        }
        Topic topic = topic(words);
        if (topic == null && valued(heading, words)) {
            return;
        }
        if (topic == null && chapters.isEmpty() && isTitle(heading, words)) {
            title = title == null ? words : title;
            return;
        }
        if (staysInside(heading, topic, words)) {
            content(heading);
            return;
        }
        open(new Chapter(words, topic, heading.level(), false));
    }

    /** "## Impact: no boat saw it": the name of a part and what it says in one line. */
    private boolean valued(Block.Heading heading, String words) {
        int colon = words.indexOf(": ");
        Topic named = colon < 3 || title == null ? null : Topics.of(words.substring(0, colon));
        boolean part = named != null
                && (named.section() != null || named == Topic.STATUS || named == Topic.SEVERITY || named == Topic.AUTHORS);
        if (named == null || !part || inList()) {
            return false;
        }
        var chapter = new Chapter(words.substring(0, colon), named, heading.level(), named.isField());
        chapter.blocks().add(new Block.Para(heading.line().from(words.indexOf(": ") + 2)));
        open(chapter);
        return true;
    }

    /** Under a real heading stands a text, not a short fact. */
    private @Nullable Topic topic(String words) {
        Topic topic = Topics.ofHeading(words);
        boolean data = topic == Topic.DATE && words.equalsIgnoreCase("data");
        return data || topic == Topic.FACT && page.format() != Format.TEXT ? null : topic;
    }

    private boolean isTitle(Block.Heading heading, String words) {
        boolean marked = (page.format() == Format.MARKDOWN || page.format() == Format.HTML)
                && (heading.level() == 1 || Topics.of(words) != Topic.FACT);
        return title == null && (marked && heading.level() <= 2 || page.format() != Format.TEXT && tops(heading))
                || words.equals(title);
    }

    /** The first line of a page without a title, all in bold and no name of a part. */
    private boolean isBoldTitle(Block.Para para) {
        LabelledLine bold = title != null || page.format() != Format.MARKDOWN || page.blocks().getFirst() != para
                ? null
                : LabelledLine.of(para.line(), true, false);
        return bold != null && bold.alone() && bold.topic() == null && !para.line().plain().strip().endsWith(":");
    }

    /** The first block of the page and its only heading so large. The body of a wiki page has no title; some write one so. */
    private boolean tops(Block.Heading heading) {
        return page.blocks().getFirst() == heading && page.blocks().stream()
                .noneMatch(
                        block -> block instanceof Block.Heading other && other != heading && other.level() <= heading.level());
    }

    private boolean staysInside(Block.Heading heading, @Nullable Topic topic, String words) {
        Chapter chapter = current;
        if (chapter == null) {
            return false;
        }
        boolean deeper = heading.level() > chapter.level() && !chapter.field();
        if (chapter.is(Topic.TIMELINE)) {
            return StampReader.read(words, 0) != null || deeper && (topic == null || standsAboveTimes());
        }
        if (chapter.is(Topic.ACTIONS) && deeper) {
            return topic == null || GROUP.matcher(words).matches() || topic == Topic.ACTIONS || Topics.of(words) == null;
        }
        return deeper && (topic == null || topic == chapter.topic());
    }

    /** A heading with a time right below it parts a timeline, whatever it is called. */
    private boolean standsAboveTimes() {
        Block next = at + 1 < page.blocks().size() ? page.blocks().get(at + 1) : null;
        Stamp stamp = next instanceof Block.Item || next instanceof Block.Para
                ? StampReader.read(Words.collapse(Words.lines(List.of(next)).getFirst().plain()), 0)
                : null;
        return stamp != null && stamp.hasClock();
    }

    private void field(FieldTable.Field field) {
        Topic topic = Topics.of(field.name());
        if (field.name().isEmpty()) {
            field.value().forEach(this::content);
            return;
        }
        var chapter = new Chapter(field.name(), topic, FIELD, true);
        chapter.blocks().addAll(field.value());
        open(chapter);
    }

    private void para(Block.Para para) {
        if (isBoldTitle(para)) {
            title = Words.collapse(para.line().plain());
            return;
        }
        List<Line> pending = new ArrayList<>();
        boolean head = chapters.isEmpty() || current != null && current.field() && !inList();
        boolean fields = head && LabelledLine.allLabelled(para.line().split());
        for (Line line : para.line().split()) {
            LabelledLine labelled = LabelledLine.of(line, head, fields);
            if (labelled == null || !accepts(labelled)) {
                pending.add(line);
                continue;
            }
            flush(pending, para);
            label(labelled, List.of());
        }
        flush(pending, para);
    }

    /** Under a heading of its own only a label we know cuts the text; at the head of the page any label is a field. */
    private boolean accepts(LabelledLine labelled) {
        if (inList()) {
            return leavesList(labelled);
        }
        Topic topic = labelled.topic();
        if (current == null || current.field()) {
            return true;
        }
        return topic != null && topic != Topic.FACT
                && !(topic.isField() && chapters.stream().anyMatch(chapter -> chapter.is(topic)));
    }

    private void flush(List<Line> pending, Block.Para para) {
        if (pending.size() == para.line().split().size()) {
            content(para);
        } else if (!pending.isEmpty()) {
            pending.stream().filter(line -> !line.isBlank()).forEach(line -> content(new Block.Para(line)));
        }
        pending.clear();
    }

    private void item(Block.Item item) {
        LabelledLine labelled = item.ticked() != null
                ? null
                : LabelledLine.of(item.line(), current == null || current.field(), false);
        boolean step = item.ordered() && current != null && !current.field();
        if (labelled == null || inList() || step || !accepts(labelled)) {
            content(item);
            return;
        }
        label(labelled, item.body());
    }

    private void label(LabelledLine labelled, List<Block> body) {
        var chapter = new Chapter(labelled.name(), labelled.topic(), FIELD, true);
        if (!labelled.rest().isBlank()) {
            chapter.blocks().add(new Block.Para(labelled.rest()));
        }
        chapter.blocks().addAll(body);
        open(chapter);
    }
}
