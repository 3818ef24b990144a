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

    private static final int FIELD = 99;
    private static final Pattern GROUP = Pattern
            .compile("(?i)(?:prevent|mitigat|detect|process|repair|fix|resol|other|immediate|short|long|"
                    + "medium|investigat|done|open|completed|outstanding).{0,40}");
    /** Headings above facts of the report rather than a text. */
    private static final Pattern FACTS = Pattern.compile("(?i)(?:(?:incident|key|general|basic|report|post[- ]?mortem) )?"
            + "(?:overview|details|information|info|meta ?data|facts|at a glance)");
    private final Page page;
    private final List<Block> intro = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final PageTitle title;
    private @Nullable Chapter current;
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
            bare = inList() && bare != null && !bare.isVerdict() ? null : bare;
            boolean head = title.words() != null && chapters.stream().noneMatch(OutlineReader::isBody);
            int listed = head ? FactList.length(blocks, i) : 0;
            if (listed > 0) {
                blocks.subList(i + 1, i + listed).forEach(item -> label(FactList.fact((Block.Item) item), List.of()));
                i += listed - 1;
            } else if (bare == null) {
                add(blocks.get(i));
            } else {
                open(new Chapter(Words.collapse(Words.plain(page.blocks().get(i))), bare, level(), false));
            }
        }
        return new Outline(title.words(), intro, chapters);
    }

    private static boolean isBody(Chapter chapter) {
        return chapter.topic() != null && chapter.topic().isBody();
    }

    private void add(Block block) {
        told = block instanceof Block.Para ? told : 0;
        switch (block) {
            case Block.Heading heading when heading.line().isBlank() -> {
            }
            case Block.Heading heading -> heading(heading);
            case Block.Table table when headsActions(table) -> {
                open(new Chapter("Action items", Topic.ACTIONS, level(), true));
                content(table);
            }
            case Block.Table table when FieldTable.is(table, current) -> FieldTable.rows(table).forEach(this::field);
            case Block.Para para when mayLabel() -> para(para);
            case Block.Item item when verdict(item) != null -> open(new Chapter(Words.collapse(item.line().plain()),
                    verdict(item), level(), false, new ArrayList<>(item.body())));
            case Block.Item item when mayLabel() -> item(item);
            default -> content(block);
        }
    }

    /** "Action Item | Owner" above rows in a part of another name: the actions that nobody gave a heading. */
    private boolean headsActions(Block.Table table) {
        List<String> names = table.rows().isEmpty()
                ? List.of()
                : table.rows().getFirst().cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
        boolean listed = current != null && (current.is(Topic.ACTIONS) || current.is(Topic.TIMELINE));
        return !listed && names.size() > 1 && table.rows().size() > 1
                && names.getFirst().matches("(?i)(?:action items?|follow[- ]?up actions?)")
                && names.stream().skip(1).anyMatch(name -> name.matches("(?i)owners?|assignees?|assigned to|who|responsible"));
    }

    /** As deep as the part before, so that the next heading ends it. */
    private int level() {
        return current == null || current.field() ? 2 : current.level();
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
        Topic topic = title.tells(heading, words) ? null : topic(words);
        if (topic == null && valued(heading, words)) {
            return;
        }
        if (topic == null && chapters.isEmpty() && title.takes(heading, words)) {
            return;
        }
        if (staysInside(heading, topic, words)) {
            content(heading);
            return;
        }
        Chapter part = topic == null ? partAround(heading) : null;
        if (part != null) {
            open(new Chapter(part.name(), part.topic(), part.level(), false));
            content(heading);
            return;
        }
        facts = FACTS.matcher(words).matches() && around.factsFollow();
        open(new Chapter(words, facts ? null : topic, heading.level(), false));
    }

    /** The lessons or causes that go on below the actions or the fix which one of them led to. */
    private @Nullable Chapter partAround(Block.Heading heading) {
        boolean aside = current != null && current.field() && (current.is(Topic.ACTIONS) || current.is(Topic.RESOLUTION));
        Chapter last = aside
                ? chapters.stream().filter(chapter -> !chapter.field()).reduce((_, next) -> next).orElse(null)
                : null;
        if (last == null || heading.level() <= last.level()) {
            return null;
        }
        return last.is(Topic.LESSONS) || last.is(Topic.ROOT_CAUSES) ? last : null;
    }

    /** "## Impact: no boat saw it": the name of a part and what it says in one line. */
    private boolean valued(Block.Heading heading, String words) {
        int colon = words.indexOf(": ");
        Topic named = colon < 3 || title.words() == null ? null : Topics.of(words.substring(0, colon));
        boolean part = named != null
                && (named.section() != null || named == Topic.STATUS || named == Topic.SEVERITY || named == Topic.AUTHORS
                        || (named == Topic.DATE || named == Topic.FACT) && around.isAlone());
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

    private boolean staysInside(Block.Heading heading, @Nullable Topic topic, String words) {
        Chapter chapter = current;
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
        if (title.takes(para)) {
            return;
        }
        List<Line> pending = new ArrayList<>();
        boolean head = chapters.isEmpty() || current == null || current.field() && !inList();
        boolean fields = head && LabelledLine.allLabelled(para.line().split());
        List<Line> lines = para.line().split().stream().flatMap(line -> FactsInLine.split(line).stream()).toList();
        int labels = 0;
        for (Line line : lines) {
            LabelledLine labelled = LabelledLine.of(line, head, fields);
            if (labelled == null || !accepts(labelled)) {
                pending.add(line);
                continue;
            }
            flush(pending, para);
            label(labelled, List.of());
            labels += labelled.rest().isBlank() ? 0 : 1;
        }
        if (labels == 0 && pending.size() == lines.size() && Below.ends(current, told) && Below.isProse(para)) {
            current = Below.around(chapters);
        }
        flush(pending, para);
        told = labels;
    }

    /** Under a heading of its own only a label we know cuts the text; at the head of the page any label is a field. */
    private boolean accepts(LabelledLine labelled) {
        if (inList()) {
            return leavesList(labelled);
        }
        Topic topic = labelled.topic();
        if (facts || current == null || current.field()) {
            return true;
        }
        return topic != null && topic != Topic.FACT
                && !(topic.isField() && chapters.stream().anyMatch(chapter -> chapter.is(topic)));
    }

    private void flush(List<Line> pending, Block.Para para) {
        if (pending.size() >= para.line().split().size()) {
            content(para);
        } else if (!pending.isEmpty()) {
            pending.stream().filter(line -> !line.isBlank()).forEach(line -> content(new Block.Para(line)));
        }
        pending.clear();
    }

    /** "- What went well:" above bullets of its own, among the lessons. */
    private @Nullable Topic verdict(Block.Item item) {
        boolean lessons = current != null
                && (current.is(Topic.LESSONS) || current.topic() != null && current.topic().isVerdict());
        Topic topic = lessons && !item.body().isEmpty() && item.ticked() == null
                ? Topics.ofHeading(Words.collapse(item.line().plain()))
                : null;
        return topic != null && topic.isVerdict() ? topic : null;
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
