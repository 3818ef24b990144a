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
import dev.hindsight.report.importing.time.StampReader;

/** Cuts a page at its headings, at the rows of its field table and at labels in bold. */
final class OutlineReader {

    private static final Pattern GROUP = Pattern
            .compile("(?i)(?:prevent|mitigat|detect|process|repair|fix|resol|other|immediate|short|long|"
                    + "medium|investigat|done|open|completed|outstanding).{0,40}");
    /** Headings above facts of the report rather than a text. */
    private static final Pattern FACTS = Pattern.compile("(?i)(?:(?:incident|key|general|basic|report|post[- ]?mortem) )?"
            + "(?:overview|details|information|info|meta ?data|facts|at a glance)");
    private final Page page;
    private final Parts parts = new Parts();
    private final PageTitle title;
    private Surroundings around;
    private boolean facts;
    /** How many labels the paragraph before has told with their values. */
    private int told;

    OutlineReader(Page page) {
        this.page = page;
        this.title = new PageTitle(page);
        this.around = new Surroundings(page.blocks(), 0);
    }

    Outline read() {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            around = new Surroundings(blocks, i);
            Topic bare = page.format() != Format.TEXT ? around.bareName() : null;
            bare = parts.inList() && bare != null && !bare.isVerdict() ? null : bare;
            boolean head = title.words() != null && parts.isHead();
            int listed = head ? FactList.length(blocks, i) : 0;
            if (listed > 0) {
                blocks.subList(i + 1, i + listed).forEach(item -> label(FactList.fact((Block.Item) item), List.of()));
                i += listed - 1;
            } else if (bare == null) {
                add(blocks.get(i));
            } else {
                parts.open(new Chapter(Words.collapse(Words.plain(page.blocks().get(i))), bare, parts.level(), false));
            }
        }
        return parts.outline(title.words());
    }

    private void add(Block block) {
        told = block instanceof Block.Para ? told : 0;
        switch (block) {
            case Block.Heading heading when heading.level() == Block.Heading.NOWHERE -> parts.leaveAll();
            case Block.Heading heading when heading.line().isBlank() -> {
                if (heading.level() == Block.Heading.FACT) {
                    parts.leaveFact();
                }
            }
            case Block.Heading heading -> heading(heading);
            case Block.Table table when FieldTable.headsActions(table, parts.current()) -> {
                parts.open(new Chapter("Action items", Topic.ACTIONS, parts.level(), true));
                parts.content(table);
            }
            case Block.Table table when FieldTable.is(table, parts.current()) -> FieldTable.rows(table).forEach(this::field);
            case Block.Para para when mayLabel() -> para(para);
            case Block.Item item when parts.verdict(item) != null -> parts.open(new Chapter(Words.collapse(item.line().plain()),
                    parts.verdict(item), parts.level(), false, new ArrayList<>(item.body())));
            case Block.Item item when mayLabel() -> item(item);
            default -> parts.content(block);
        }
    }

    private boolean mayLabel() {
        return page.format() != Format.TEXT;
    }

    private boolean leavesList(LabelledLine labelled) {
        Topic topic = labelled.topic();
        Chapter chapter = parts.current();
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
            parts.open(words, known == null ? Topic.FACT : known, List.of());
            return;
        }
        Topic topic = title.tells(heading, words) ? null : topic(words);
        if (topic == null && valued(heading, words)) {
            return;
        }
        if (topic == null && parts.isEmpty() && title.takes(heading, words)) {
            return;
        }
        if (staysInside(heading, topic, words)) {
            parts.content(heading);
            return;
        }
        Chapter part = topic == null ? parts.around(heading) : null;
        if (part != null) {
            parts.open(new Chapter(part.name(), part.topic(), part.level(), false));
            parts.content(heading);
            return;
        }
        facts = FACTS.matcher(words).matches() && around.factsFollow();
        parts.open(new Chapter(words, facts ? null : topic, heading.level(), false));
    }

    /** "## Impact: no boat saw it": the name of a part and what it says in one line; above the title no more than what is never one. */
    private boolean valued(Block.Heading heading, String words) {
        int colon = words.indexOf(": ");
        Topic named = colon < 3 ? null : Topics.of(words.substring(0, colon));
        if (title.words() == null && named != Topic.AUTHORS && named != Topic.STATUS && named != Topic.SEVERITY) {
            return false;
        }
        boolean part = named != null
                && (named.section() != null || named == Topic.STATUS || named == Topic.SEVERITY || named == Topic.AUTHORS
                        || (named == Topic.DATE || named == Topic.FACT) && around.isAlone());
        if (named == null || !part || parts.inList()) {
            return false;
        }
        var chapter = new Chapter(words.substring(0, colon), named, heading.level(), named.isField());
        chapter.blocks().add(new Block.Para(heading.line().from(words.indexOf(": ") + 2)));
        parts.open(chapter);
        return true;
    }

    /** Under a real heading stands a text, not a short fact. */
    private @Nullable Topic topic(String words) {
        Topic topic = Topics.ofHeading(words);
        boolean data = topic == Topic.DATE && words.equalsIgnoreCase("data");
        return data || topic == Topic.FACT && page.format() != Format.TEXT ? null : topic;
    }

    private boolean staysInside(Block.Heading heading, @Nullable Topic topic, String words) {
        Chapter chapter = parts.current();
        if (chapter == null) {
            return false;
        }
        boolean deeper = heading.level() > chapter.level() && !chapter.field();
        if (chapter.is(Topic.TIMELINE)) {
            return StampReader.read(words, 0) != null || deeper && (topic == null || around.standsAboveTimes());
        }
        if (chapter.is(Topic.ACTIONS) && deeper) {
            return topic == null || GROUP.matcher(words).matches() || topic == Topic.ACTIONS || Topics.of(words) == null;
        }
        boolean why = chapter.is(Topic.ROOT_CAUSES) && words.endsWith("?") && Topics.of(words) == null;
        return deeper && (topic == null || topic == chapter.topic() || why);
    }

    private void para(Block.Para para) {
        if (title.takes(para)) {
            return;
        }
        List<Line> pending = new ArrayList<>();
        boolean head = parts.current() == null || parts.atFields() && !parts.inList();
        List<Line> split = para.line().split();
        boolean fields = head && LabelledLine.allLabelled(split);
        List<Line> lines = split.stream().flatMap(line -> FactsInLine.split(line).stream()).toList();
        int labels = 0;
        for (Line line : lines) {
            LabelledLine labelled = LabelledLine.of(line, head, fields);
            if (labelled == null || !accepts(labelled)) {
                pending.add(line);
                continue;
            }
            flush(pending, para, split.size());
            label(labelled, List.of());
            labels += labelled.rest().isBlank() ? 0 : 1;
        }
        if (labels == 0 && pending.size() == lines.size() && Below.ends(parts.current(), told) && Below.isProse(para)) {
            parts.leaveFact();
        }
        flush(pending, para, split.size());
        told = labels;
    }

    /** Under a heading of its own only a label we know cuts the text; at the head of the page any label is a field. */
    private boolean accepts(LabelledLine labelled) {
        if (parts.inList()) {
            return leavesList(labelled);
        }
        Topic topic = labelled.topic();
        if (facts || parts.atFields()) {
            return true;
        }
        return topic != null && topic != Topic.FACT
                && !(topic.isField() && parts.has(topic));
    }

    /** @param whole how many lines the paragraph has */
    private void flush(List<Line> pending, Block.Para para, int whole) {
        if (pending.size() >= whole) {
            parts.content(para);
        } else if (!pending.isEmpty()) {
            pending.stream().filter(line -> !line.isBlank()).forEach(line -> parts.content(new Block.Para(line)));
        }
        pending.clear();
    }

    private void item(Block.Item item) {
        LabelledLine labelled = item.ticked() != null
                ? null
                : LabelledLine.of(item.line(), parts.atFields(), false);
        boolean step = item.ordered() && !parts.atFields();
        if (labelled == null || parts.inList() || step || !accepts(labelled)) {
            parts.content(item);
            return;
        }
        label(labelled, item.body());
    }

    private void field(FieldTable.Field field) {
        if (field.name().isEmpty()) {
            field.value().forEach(parts::content);
        } else {
            parts.open(field.name(), Topics.ofField(field.name(), Words.plain(field.value())), field.value());
        }
    }

    private void label(LabelledLine labelled, List<Block> body) {
        var blocks = new ArrayList<Block>();
        if (!labelled.rest().isBlank()) {
            blocks.add(new Block.Para(labelled.rest()));
        }
        blocks.addAll(body);
        parts.open(labelled.name(), labelled.topic(), blocks);
    }
}
