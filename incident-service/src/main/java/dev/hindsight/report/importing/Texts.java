package dev.hindsight.report.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.passage.Choices;
import dev.hindsight.report.importing.passage.PassageReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** The texts of a report: the sections we have a name for, all others, short facts with a label, and what was left out of them. */
final class Texts {

    private static final Set<String> USED = Set.of("title", "date", "author", "authors", "owners", "by", "status", "tags",
            "labels");
    private static final Set<String> SAID = Set.of("unknown-macro", "follow-up-in-text", "placeholder-text", "lost-text");

    private final Page page;
    private final Outline outline;
    private final int width;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    Texts(Page page, Outline outline) {
        this.page = page;
        this.outline = outline;
        this.width = PassageReader.widthOf(page);
    }

    /** What there is to say about them, in the order they were read. */
    List<Finding> findings() {
        return findings;
    }

    /** A status that a ticket stands behind is kept in full beside the other facts. */
    void written(@Nullable Status status, @Nullable Chapter field) {
        String full = field == null ? "" : Words.collapse(field.plain());
        if (status != null && field != null && !full.equals(status.written())
                && Tickets.without(full).equals(status.written())) {
            fields.putIfAbsent(field.name(), full);
        }
    }

    Map<String, String> fields() {
        return fields;
    }

    Map<Section, Passage> sections() {
        var sections = new EnumMap<Section, Passage>(Section.class);
        for (Topic topic : Topic.values()) {
            Section section = topic.section();
            List<Chapter> chapters = outline.of(topic).toList();
            if (section != null && !chapters.isEmpty()) {
                boolean parts = topic == Topic.LESSONS && arePartsBelow();
                var reader = new PassageReader(page.format(), width, "sections." + section.key());
                sections.put(section, reader.read(chapters, parts));
                findings.addAll(reader.findings());
            }
        }
        return sections;
    }

    /** Whether what went well or wrong stands right below the lessons; an empty cell beside their name has nothing below it. */
    private boolean arePartsBelow() {
        List<Chapter> chapters = outline.chapters();
        for (int i = 1; i < chapters.size(); i++) {
            Chapter lessons = chapters.get(i - 1);
            Topic below = chapters.get(i).topic();
            boolean cell = lessons.field() && !lessons.blocks().isEmpty();
            if (lessons.is(Topic.LESSONS) && !cell && below != null && below.isVerdict()) {
                return true;
            }
        }
        return false;
    }

    /** @param timeline the part that is read as the timeline, none when that has a name of its own */
    List<Passage> others(@Nullable Chapter timeline) {
        var others = new ArrayList<Passage>();
        for (Chapter chapter : outline.chapters()) {
            if (chapter == timeline) {
                continue;
            }
            if (chapter.topic() == null && !chapter.field()) {
                var reader = new PassageReader(page.format(), width, "otherSections[" + others.size() + "]");
                others.add(reader.read(List.of(chapter), true));
                reader.findings().stream().filter(finding -> SAID.contains(finding.code()))
                        .forEach(findings::add);
            } else if (chapter.topic() == null || chapter.is(Topic.SEVERITY) || chapter.is(Topic.FACT)) {
                field(chapter);
            } else if (chapter.is(Topic.TICKET)
                    && (Tickets.keys(chapter.plain()).isEmpty() || Topics.of(chapter.name()) == null)) {
                field(chapter);
            }
        }
        page.fields().forEach((key, values) -> {
            if (!USED.contains(key)) {
                fields.put(key, String.join(", ", values));
            }
        });
        return others;
    }

    /** Where a label stands twice both values are kept. */
    private void field(Chapter chapter) {
        boolean form = Choices.are(chapter.blocks());
        String words = form ? Choices.words(chapter.blocks(), true) : Markdown.of(chapter.blocks());
        String open = form ? Choices.words(chapter.blocks(), false) : "";
        if (!open.isEmpty()) {
            findings.add(
                    Finding.info("placeholder-text", chapter.name(), "Boxes without a tick were left out: “" + open + "”"));
        }
        fields.merge(chapter.name(), words,
                (first, next) -> next.isBlank() || next.equals(first) ? first : first.isBlank() ? next : first + "; " + next);
    }

    /** What speaks to the writer or was crossed out, in the parts that are no sections: said once for each. */
    void asides() {
        hints("document", outline.intro());
        for (Chapter chapter : outline.chapters()) {
            Section section = chapter.topic() == null ? null : chapter.topic().section();
            boolean actions = chapter.is(Topic.ACTIONS);
            String where = section != null
                    ? "sections." + section.key()
                    : chapter.is(Topic.TIMELINE)
                            ? "timeline"
                            : chapter.name();
            if (section == null && !actions && (chapter.topic() != null || chapter.field())) {
                hints(where, chapter.blocks());
            }
            boolean struck = !actions && Words.lines(chapter.blocks()).stream()
                    .anyMatch(line -> line.spans().stream().anyMatch(span -> span instanceof Span.Struck));
            if (struck) {
                findings.add(Finding.warning("struck-through", where,
                        "Some words are struck through. They were kept; take them out if they no longer hold."));
            }
        }
    }

    private void hints(String where, List<Block> blocks) {
        var words = new LinkedHashSet<String>();
        Words.lines(blocks).forEach(line -> line.spans().forEach(span -> {
            if (span instanceof Span.Hint(String hint) && !hint.isBlank()) {
                words.add("“" + Words.collapse(hint) + "”");
            }
        }));
        if (!words.isEmpty()) {
            findings.add(Finding.warning("placeholder-text", where,
                    "Words of a template were left out: " + String.join(" ", words)));
        }
    }
}
