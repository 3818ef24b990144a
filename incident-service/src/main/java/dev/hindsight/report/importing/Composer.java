package dev.hindsight.report.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.ActionReader;
import dev.hindsight.report.importing.action.InferredActions;
import dev.hindsight.report.importing.head.Byline;
import dev.hindsight.report.importing.head.DateField;
import dev.hindsight.report.importing.head.DayOfReport;
import dev.hindsight.report.importing.head.DocumentTickets;
import dev.hindsight.report.importing.head.FieldZone;
import dev.hindsight.report.importing.head.Masthead;
import dev.hindsight.report.importing.head.StartFields;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Reporters;
import dev.hindsight.report.importing.outline.SummaryList;
import dev.hindsight.report.importing.outline.meaning.ActionsTaken;
import dev.hindsight.report.importing.outline.meaning.Affected;
import dev.hindsight.report.importing.outline.meaning.Counterparts;
import dev.hindsight.report.importing.outline.meaning.DatedUpdates;
import dev.hindsight.report.importing.outline.meaning.FixesMade;
import dev.hindsight.report.importing.outline.meaning.Foreword;
import dev.hindsight.report.importing.outline.meaning.FoundHow;
import dev.hindsight.report.importing.outline.meaning.Intentions;
import dev.hindsight.report.importing.outline.meaning.NotesBelow;
import dev.hindsight.report.importing.outline.meaning.OpenBoxes;
import dev.hindsight.report.importing.outline.meaning.PaperHeading;
import dev.hindsight.report.importing.outline.meaning.Recommendations;
import dev.hindsight.report.importing.outline.meaning.Responses;
import dev.hindsight.report.importing.outline.meaning.StateOfPart;
import dev.hindsight.report.importing.outline.meaning.StepsAhead;
import dev.hindsight.report.importing.outline.meaning.SummaryByWords;
import dev.hindsight.report.importing.outline.meaning.TextsByWords;
import dev.hindsight.report.importing.outline.meaning.ToldMeasures;
import dev.hindsight.report.importing.outline.meaning.Workarounds;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.review.LeftOut;
import dev.hindsight.report.importing.review.Remainder;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.timeline.Frame;
import dev.hindsight.report.importing.timeline.InferredTimeline;
import dev.hindsight.report.importing.timeline.LogBeside;
import dev.hindsight.report.importing.timeline.NamedCode;
import dev.hindsight.report.importing.timeline.TimelineReader;
import dev.hindsight.report.importing.timeline.ZoneBelowFields;
import dev.hindsight.report.importing.timeline.ZoneLine;
import dev.hindsight.report.importing.topic.Topic;

/** Puts the parts of a reading together and gathers what there is to say about them. */
final class Composer {

    /** What the chapters mean beside one another, each step looking at what those before it made of them. */
    private static final List<UnaryOperator<Outline>> MEANINGS = List.of(NotesBelow::apart, PaperHeading::opened,
            LogBeside::apart, Reporters::asFacts, Byline::above, NamedCode::asTimeline,
            Workarounds::apart, ActionsTaken::asResolution, FixesMade::asResolution, OpenBoxes::asActions,
            Recommendations::asActions, StepsAhead::asActions, Intentions::asSection,
            StateOfPart::asSection, Counterparts::asWentWrong,
            Affected::asImpact, FoundHow::asDetection, TextsByWords::named, SummaryByWords::alone, Foreword::valueAlone,
            SummaryByWords::asStatus,
            SummaryByWords::asIssue, SummaryByWords::asCause, Responses::asResolution);

    private final Source source;
    private final Page page;
    private final Outline outline;
    private final List<Line> above;
    private final boolean foreword;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notPlaced = new ArrayList<>();
    private final Names names;
    private final Masthead head;
    private final Texts texts;

    Composer(Source source, Page page, Outline outline) {
        this.source = source;
        this.page = page;
        Outline zoned = ZoneBelowFields.above(outline);
        Outline updates = DatedUpdates.asTimeline(zoned);
        if (updates != zoned) {
            findings.add(Finding.info("timeline-inferred", "timeline",
                    "No part is called a timeline; headings or lines with days or times were taken for its entries. Check it."));
        }
        Outline told = updates;
        for (UnaryOperator<Outline> meaning : MEANINGS) {
            told = meaning.apply(told);
        }
        told = page.format() == Format.TEXT ? told : ToldMeasures.asSection(told);
        Outline parts = Foreword.asSummary(told, page.format());
        Outline named = InferredActions.named(parts);
        this.foreword = parts != told;
        this.outline = SummaryList.parted(named);
        inferredActions(zoned).ifPresent(findings::add);
        this.above = Words.lines(zoned.intro());
        this.names = new Names();
        this.head = new Masthead(page, this.outline, names);
        this.texts = new Texts(page, this.outline);
    }

    /** What is said of parts whose name does not say that they hold action items. */
    private Optional<Finding> inferredActions(Outline written) {
        List<String> names = outline.of(Topic.ACTIONS)
                .filter(chapter -> written.of(Topic.ACTIONS).noneMatch(one -> one.name().equals(chapter.name())))
                .map(Chapter::name).distinct().toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.info("actions-inferred", "actionItems", "No part is called action items; what stands under “"
                                + String.join("” and “", names) + "” was taken for them. Check it."));
    }

    Reading reading() {
        findings.addAll(page.findings());
        PageFacts facts = head.facts();
        String title = head.title(source.title());
        findings.addAll(LeftOut.of(facts.leftOut(), title));
        DateOrder order = DateOrder.of(source.text(), source.date());
        DayOfReport day = DayOfReport.read(DateField.of(page, outline), title, DateField.start(outline), source.date(), order);
        names.learnFrom(page.blocks());
        head.learnAuthors();
        List<Chapter> errands = outline.of(Topic.ACTIONS).toList();
        ActionReader.read(errands, page.format(), names, order).items().forEach(item -> head.learn(item.owner()));
        head.learnAuthors(); // some can be told apart only now, and may own something themselves
        ActionReader actions = ActionReader.read(errands, page.format(), names, order);
        List<Person> authors = head.authors();
        Status status = head.status();
        Chapter inferred = InferredTimeline.in(outline);
        Map<Section, Passage> sections = texts.sections();
        List<Passage> others = texts.others(inferred);
        TimelineReader timeline = timeline(inferred, day.date(), order);
        texts.written(status, outline.first(Topic.STATUS));
        texts.asides();
        findings.addAll(head.findings());
        findings.addAll(day.findings());
        findings.addAll(texts.findings());
        if (foreword) {
            findings.add(Finding.info("summary-inferred", "sections.summary",
                    "The text above the first heading was taken for the summary. Check it."));
        }
        findings.addAll(timeline.findings());
        findings.addAll(actions.findings());
        rest(day.date(), timeline.loose(), actions.loose());
        List<String> tickets = DocumentTickets.in(page, outline);
        Supplier<Reading> reading = () -> new Reading(page.format(), title, day.date(), authors, status, sections, others,
                timeline.entries(), actions.items(), facts, texts.fields(), tickets, List.copyOf(notPlaced),
                List.copyOf(findings));
        notPlaced.addAll(Remainder.of(page, reading.get()));
        if (!notPlaced.isEmpty()) {
            findings.add(Finding.info("not-placed", "notPlaced",
                    "Some words fit nowhere; they are kept as they are. Move them where they belong."));
        }
        return reading.get();
    }

    private TimelineReader timeline(@Nullable Chapter inferred, @Nullable LocalDate day, DateOrder order) {
        List<Chapter> chapters = inferred == null ? outline.of(Topic.TIMELINE).toList() : List.of(inferred);
        if (inferred != null) {
            findings.add(Finding.info("timeline-inferred", "timeline", "No part is called a timeline; the list under “"
                    + inferred.name() + "” was taken for it. Check it."));
        }
        return TimelineReader.read(chapters, page.format(),
                new Frame(day, Zone.of(source.zone()), stated(), order, page.whole()));
    }

    /** The zone of a line above all parts, or the only one that the fields of the head name beside a time. */
    private @Nullable Zone stated() {
        Zone above = ZoneLine.in(this.above);
        return above != null
                ? above
                : FieldZone.of(StartFields.of(outline));
    }

    private boolean statesZone(Block block) {
        return block instanceof Block.Para para && outline.has(Topic.TIMELINE)
                && ZoneLine.states(Words.collapse(para.line().plain()));
    }

    private void rest(@Nullable LocalDate day, List<String> timeline, List<String> actions) {
        String intro = Markdown
                .of(outline.intro().stream().filter(block -> !head.tells(block, day) && !statesZone(block)).toList());
        if (!intro.isBlank()) {
            notPlaced.add(intro);
        }
        timeline.stream().filter(words -> !words.isBlank()).forEach(notPlaced::add);
        actions.stream().filter(words -> !words.isBlank()).forEach(notPlaced::add);
    }
}
