package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** Walks the blocks of a timeline and finds where entries begin, whatever layout they stand in. */
final class TimelineWalk {

    /** Where a template says that the list goes on, and what is left of a date without words. */
    private static final Pattern DOTS = Pattern.compile("[.…]{1,6}|[:–—-]");
    private final EntryDrafts drafts = new EntryDrafts();
    private final PrintedColumns columns = new PrintedColumns(drafts);
    private final Pasted pasted = new Pasted();
    private TimelineShape shape = TimelineShape.NONE;
    private boolean lostTimes;
    private boolean begun;
    /** Whether code is all there is to hold entries, as a form prints a field. */
    private boolean alone;
    private final boolean markup;
    private final boolean whole;

    /** @param markup whether hard line ends are certain, and what stands behind a lost date is not told by its signs */
    TimelineWalk(Frame frame, boolean markup) {
        drafts.zone(frame.stated());
        whole = frame.whole();
        this.markup = markup;
    }

    EntryDrafts walk(String heading, List<Block> blocks) {
        drafts.zone(ZoneLine.zone(heading));
        drafts.roughly(ZoneLine.roughly(heading));
        shape = TimelineShape.of(blocks, whole);
        columns.learn(blocks);
        pasted.learn(markup ? blocks : List.of());
        lostTimes = LostTimes.mayStandIn(blocks);
        alone = CodedTimeline.is(blocks);
        int closing = TimelineShape.closing(blocks);
        var points = new PointsOfDay(blocks);
        for (int i = 0; i < closing; i++) {
            points.part(i, drafts);
            if (i == shape.end() || i + 1 < blocks.size() && TimelineShape.parts(blocks.get(i), blocks.get(i + 1))) {
                drafts.close();
                drafts.zones().headed(Words.collapse(Words.plain(blocks.get(i))));
            }
            if (!RemarkedDay.take(blocks, i, drafts)) {
                block(blocks.get(i));
            }
        }
        drafts.close();
        blocks.subList(closing, blocks.size()).forEach(block -> drafts.loose().add(Words.plain(block)));
        return drafts;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int _, Line line) when VagueDays.heads(Words.collapse(line.plain()), drafts) -> {
            }
            case Block.Heading heading -> {
                String words = HeadingDays.words(Words.collapse(heading.line().plain()));
                piece(words, true);
                drafts.zones().headed(words);
                drafts.links(List.of(heading.line()));
            }
            case Block.Para para when !drafts.isOpen() && ZoneLine.notes(Words.collapse(para.line().plain()), drafts) -> {
            }
            case Block.Para para -> para(HeadingDays.unnamed(para.line()));
            case Block.Item item -> item(item);
            case Block.Quote(List<Block> inner) when !drafts.isOpen() && ZoneLine.states(Words.collapse(Words.plain(inner))) ->
                inner.forEach(this::block);
            case Block.Quote quote -> drafts.append(List.of(quote));
            case Block.Code code when alone -> CodedTimeline.read(code, this::line);
            case Block.Code code -> drafts.append(List.of(code));
            case Block.Table table -> new TimelineTable(drafts).read(table);
            case Block.Macro macro -> drafts.append(macro.raw(), " ");
        }
    }

    /** Where paragraphs open with times, one that does is an entry, however it goes on; so is what stands behind a line end that is meant. */
    private void para(Line line) {
        List<Span> ends = line.spans().stream().filter(span -> span instanceof Span.Break).toList();
        List<Line> parts = LooseProse.withDayAtEnd(line.split());
        if (isProse(parts)) {
            LooseProse.append(line, parts, drafts);
            return;
        }
        for (int i = RemarkedDay.take(parts, drafts) ? 1 : 0; i < parts.size(); i++) {
            boolean hard = i == 0
                    || markup && (shape.unwrapped() || ends.get(i - 1) instanceof Span.Break(boolean soft) && !soft);
            line(parts.get(i), shape.parted() && hard && TimelineShape.opens(parts.get(i)));
        }
    }

    private boolean isProse(List<Line> lines) {
        return markup && !drafts.isOpen() && LooseProse.is(lines, columns);
    }

    private void line(Line line, boolean bullet) {
        String words = Words.collapse(line.plain());
        if (!line.boldLead().isEmpty() && EntryDrafts.stampOf(words) == null && LabelledTime.opensApart(line, drafts)) {
            return;
        }
        boolean zone = !drafts.isOpen() && ZoneLine.states(words);
        if (!words.isEmpty()) {
            piece(words, bullet || !line.boldLead().isEmpty());
        }
        drafts.links(zone ? List.of() : List.of(line));
    }

    private void item(Block.Item item) {
        List<Line> lines = item.line().split();
        String first = Words.collapse(lines.getFirst().plain());
        Stamp stamp = EntryDrafts.stampOf(first);
        boolean opens = stamp != null && Opening.ofBullet(stamp, first);
        if (stamp == null && lines.size() == 1 && item.body().isEmpty() && drafts.examples().take(first)) {
            return;
        }
        if (stamp != null && stamp.day() != null && stamp.until() != null && stamp.end() >= first.length()
                && TimelineShape.nestedEntries(item)) {
            drafts.day(stamp);
            item.body().forEach(this::block);
            return;
        }
        if (!opens && TimelineShape.nestedEntries(item)) {
            if (!ZoneLine.is(first)) {
                drafts.close();
                drafts.zones().headed(first);
            }
            lines.forEach(line -> line(line, true));
            item.body().forEach(this::block);
            return;
        }
        boolean labelled = stamp == null && LabelledTime.opensApart(lines.getFirst(), drafts);
        if (stamp == null && !labelled && (shape.lined() || shape.listed()) && drafts.isLostSoFar() && !ZoneLine.is(first)) {
            drafts.open(Stamp.lost(), null, null, "");
        }
        if (labelled || stamp == null && lostTimes && LostTimes.open(lines.getFirst(), drafts)) {
            lines.stream().skip(1).forEach(line -> line(line, false));
        } else if (isProse(lines)) {
            LooseProse.append(item.line(), lines, drafts);
        } else {
            line(lines.getFirst(), true);
            lines.stream().skip(1).forEach(line -> line(line, false));
        }
        if (drafts.isOpen()) {
            drafts.append(item.body());
        } else {
            item.body().forEach(this::block);
        }
    }

    private void piece(String words, boolean bullet) {
        if (columns.isHeading(words) || columns.isNumber(words) || DOTS.matcher(words).matches()) {
            return;
        }
        if (!drafts.isOpen() && ZoneLine.is(words)) {
            ZoneLine.tell(words, drafts);
            begun = true;
            return;
        }
        if (!drafts.isOpen()) {
            drafts.zone(ZoneLine.among(words));
        }
        if (pasted.take(words, bullet, drafts)) {
            return;
        }
        Stamp stamp = EntryDrafts.stampOf(words);
        if (stamp == null
                && (LabelledTime.opens(words, drafts) || bullet && shape.listed() && VagueDays.open(words, drafts))) {
            return;
        }
        if (stamp == null && shape.lined() && begun && drafts.isEmpty() && !words.endsWith(":")) {
            drafts.open(Stamp.lost(), null, null, "");
        }
        if (stamp != null && stamp.dayOnly() && ZoneLine.is(words.substring(stamp.end()))) {
            drafts.day(stamp);
            ZoneLine.tell(words.substring(stamp.end()), drafts);
            return;
        }
        boolean whole = stamp != null && stamp.end() >= words.length();
        boolean cells = columns.areSeveral();
        boolean opens = stamp != null && Opening.of(stamp, words, bullet, shape);
        if (stamp == null && (bullet || !markup) && LooseProse.LOST.matcher(words).lookingAt()) {
            drafts.open(Stamp.lost(), null, null, LooseProse.LOST.matcher(words).replaceFirst(""));
        } else if (stamp == null || !opens || cells && !whole || !bullet && !cells && Opening.goesOn(stamp, shape, drafts)) {
            drafts.append(words, columns.joint());
        } else if (whole && stamp.dayOnly() && !cells) {
            drafts.day(stamp);
        } else if (cells && drafts.isOpenDayOnly() && stamp.day() == null) {
            drafts.openAtSameDay(stamp);
        } else {
            drafts.open(stamp, null, null, words.substring(stamp.end()));
        }
    }
}
