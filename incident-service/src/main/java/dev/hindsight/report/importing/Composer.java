package dev.hindsight.report.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.ActionReader;
import dev.hindsight.report.importing.action.Tickets;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.PassageReader;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.timeline.InferredTimeline;
import dev.hindsight.report.importing.timeline.TimelineReader;

/** Puts the parts of a reading together and gathers what there is to say about them. */
final class Composer {

    private final Source source;
    private final Page page;
    private final Outline outline;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notPlaced = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Names names;

    Composer(Source source, Page page, Outline outline) {
        this.source = source;
        this.page = page;
        this.outline = outline;
        this.names = new Names(source.people());
    }

    Reading reading() {
        findings.addAll(page.findings());
        PageFacts facts = facts();
        String title = title();
        DateOrder order = DateOrder.of(source.text(), source.date());
        HeadReader head = HeadReader.read(dateField(), title, source.date(), order);
        findings.addAll(head.findings());
        names.learnFrom(page.blocks());
        learnAuthors();
        ActionReader actions = ActionReader.read(outline.of(Topic.ACTIONS).toList(), names, order);
        actions.items().forEach(item -> learn(item.owner()));
        List<Person> authors = authors();
        Status status = status();
        Map<Section, Passage> sections = sections();
        Chapter inferred = InferredTimeline.in(outline);
        List<Passage> others = others(inferred);
        List<Chapter> timelines = inferred == null ? outline.of(Topic.TIMELINE).toList() : List.of(inferred);
        if (inferred != null) {
            findings.add(Finding.info("timeline-inferred", "timeline", "No part is called a timeline; the list under “"
                    + inferred.name() + "” was taken for it."));
        }
        TimelineReader timeline = TimelineReader.read(timelines, page.format(), head.date(),
                Zone.of(source.zone()), order);
        findings.addAll(timeline.findings());
        findings.addAll(actions.findings());
        asides();
        rest(timeline.loose(), actions.loose());
        return new Reading(page.format(), title, head.date(), authors, status, sections, others, timeline.entries(),
                actions.items(),
                facts, fields, documentTickets(), notPlaced, List.copyOf(findings));
    }

    private PageFacts facts() {
        PageFacts facts = page.facts();
        boolean old = facts.current() == null ? facts.oldVersionBanner() : !facts.current();
        if (old) {
            findings.addFirst(Finding.warning("old-version", "document", "This is an old version of the page."));
        }
        var labels = new ArrayList<>(facts.labels());
        outline.of(Topic.LABELS).forEach(chapter -> {
            for (String label : chapter.plain().split("[,\\n]")) {
                if (!label.isBlank() && !label.strip().equalsIgnoreCase("no labels")) {
                    labels.add(label.strip());
                }
            }
        });
        labels.addAll(page.fields().getOrDefault("tags", List.of()));
        labels.addAll(page.fields().getOrDefault("labels", List.of()));
        return new PageFacts(facts.version(), facts.oldVersionBanner(), facts.current(), labels, facts.leftOut());
    }

    private @Nullable String title() {
        Chapter field = outline.first(Topic.TITLE);
        String title = outline.title() != null || field == null ? outline.title() : Words.collapse(field.plain());
        if (title == null || title.isBlank()) {
            findings.add(Finding.warning("title-missing", "title", "No title came along."));
            return null;
        }
        return Words.collapse(title);
    }

    private @Nullable Chapter dateField() {
        List<String> front = page.fields().getOrDefault("date", List.of());
        Chapter field = outline.of(Topic.DATE).filter(chapter -> !chapter.plain().isBlank()).findFirst().orElse(null);
        return field != null || front.isEmpty() ? field : chapter("date", Topic.DATE, front.getFirst());
    }

    private static Chapter chapter(String name, Topic topic, String words) {
        return new Chapter(name, topic, 0, true, List.of(new Block.Para(Line.of(words))));
    }

    private void learn(@Nullable Person person) {
        if (person != null && person.name() != null) {
            names.learn(person.name());
        }
    }

    /** Names between commas or alone in the field tell owners from other words; a row of names without any does not. */
    private void learnAuthors() {
        outline.of(Topic.AUTHORS).forEach(chapter -> new PeopleReader(names).read(Words.lines(chapter.blocks())).stream()
                .filter(person -> !PeopleReader.isAmbiguous(person)).forEach(this::learn));
    }

    private List<Person> authors() {
        List<Line> lines = new ArrayList<>();
        outline.of(Topic.AUTHORS).forEach(chapter -> lines.addAll(Words.lines(chapter.blocks())));
        for (String key : List.of("author", "authors", "owners")) {
            page.fields().getOrDefault(key, List.of()).forEach(name -> lines.add(Line.of(name)));
        }
        List<Person> people = new PeopleReader(names).read(lines);
        boolean labelled = outline.has(Topic.AUTHORS);
        if (people.isEmpty() && labelled) {
            findings.add(Finding.warning("section-empty", "authors", "Nobody is named as author."));
        }
        if (people.stream().anyMatch(person -> person.name() == null || PeopleReader.isAmbiguous(person))) {
            findings.add(Finding.warning("person-unresolved", "authors",
                    "A person is only an id, or two names run into each other."));
        }
        return people;
    }

    private @Nullable Status status() {
        Chapter field = outline.first(Topic.STATUS);
        List<String> front = page.fields().getOrDefault("status", List.of());
        String written = field != null ? Words.collapse(field.plain()) : front.isEmpty() ? "" : front.getFirst();
        if (written.isEmpty()) {
            if (field != null) {
                findings.add(Finding.warning("section-empty", "status", "The label stands there without a value."));
            }
            return null;
        }
        String mapped = StatusWords.state(written);
        if (mapped == null) {
            findings.add(Finding.info("status-unmapped", "status",
                    "“" + written + "” stands for no state of an incident; it is kept."));
        }
        return new Status(written, mapped);
    }

    private Map<Section, Passage> sections() {
        var sections = new EnumMap<Section, Passage>(Section.class);
        for (Topic topic : Topic.values()) {
            Section section = topic.section();
            List<Chapter> chapters = outline.of(topic).toList();
            if (section != null && !chapters.isEmpty()) {
                boolean parts = topic == Topic.LESSONS && (outline.has(Topic.WENT_WELL) || outline.has(Topic.WENT_WRONG)
                        || outline.has(Topic.GOT_LUCKY));
                var reader = new PassageReader(page.format(), "sections." + section.key());
                sections.put(section, reader.read(chapters, parts));
                findings.addAll(reader.findings());
            }
        }
        return sections;
    }

    private List<Passage> others(@Nullable Chapter timeline) {
        var others = new ArrayList<Passage>();
        for (Chapter chapter : outline.chapters()) {
            if (chapter == timeline) {
                continue;
            }
            if (chapter.topic() == null && !chapter.field()) {
                var reader = new PassageReader(page.format(), "otherSections[" + others.size() + "]");
                others.add(reader.read(List.of(chapter), true));
                reader.findings().stream().filter(finding -> Set
                        .of("unknown-macro", "follow-up-in-text", "placeholder-text", "lost-text").contains(finding.code()))
                        .forEach(findings::add);
            } else if (chapter.topic() == null || chapter.is(Topic.SEVERITY) || chapter.is(Topic.FACT)) {
                fields.put(chapter.name(), Markdown.of(chapter.blocks()));
            }
        }
        Set<String> used = Set.of("title", "date", "author", "authors", "owners", "status", "tags", "labels");
        page.fields().forEach((key, values) -> {
            if (!used.contains(key)) {
                fields.put(key, String.join(", ", values));
            }
        });
        return others;
    }

    /** What speaks to the writer or was crossed out, in the parts that are no sections: said once for each. */
    private void asides() {
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

    /** Keys in fields and in the summary are the report's own. */
    private List<String> documentTickets() {
        var keys = new LinkedHashSet<String>();
        Set<Topic> topics = Set.of(Topic.TICKET, Topic.STATUS, Topic.SUMMARY, Topic.FACT);
        outline.chapters().stream()
                .filter(chapter -> chapter.topic() == null ? chapter.field() : topics.contains(chapter.topic()))
                .forEach(chapter -> Words.lines(chapter.blocks()).forEach(line -> {
                    keys.addAll(Tickets.keys(line.plain()));
                    Tickets.urls(line.plain()).forEach(url -> keys.addAll(Tickets.keysOfUrl(url)));
                    line.spans().stream().filter(span -> span instanceof Span.Link).forEach(span -> {
                        if (Tickets.keys(span.plain()).isEmpty()) {
                            keys.addAll(Tickets.keysOfUrl(((Span.Link) span).href()));
                        }
                    });
                }));
        return List.copyOf(keys);
    }

    private void rest(List<String> timeline, List<String> actions) {
        String intro = Markdown.of(outline.intro());
        if (!intro.isBlank()) {
            notPlaced.add(intro);
        }
        timeline.stream().filter(words -> !words.isBlank()).forEach(notPlaced::add);
        actions.stream().filter(words -> !words.isBlank()).forEach(notPlaced::add);
        if (!notPlaced.isEmpty()) {
            findings.add(Finding.info("not-placed", "notPlaced", "Some words fit nowhere; they are kept as they are."));
        }
    }
}
