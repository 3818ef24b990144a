package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/**
 * The updates of a status page that is kept as files, as cState has them: words, and behind them when they were posted in
 * {@code {{< track "2021-03-03 10:00:00" >}}}. They are the timeline of the incident.
 */
final class TrackedUpdates {

    private static final Pattern TRACK = Pattern
            .compile("\\{\\{[<%]\\s{0,3}track\\s{1,3}[\"“”']?([^\"“”'<>{}]{8,40}?)[\"“”']?\\s{0,3}[>%]\\}\\}");

    private TrackedUpdates() {}

    /** The blocks of the page with its updates behind the others, as the entries of a timeline; as they are where it has none. */
    static List<Block> told(List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> block instanceof Block.Para(Line line) && end(line).find())) {
            return blocks;
        }
        var others = new ArrayList<Block>();
        var updates = new ArrayList<Block>();
        var open = new ArrayList<Block>();
        for (Block block : blocks) {
            Matcher end = block instanceof Block.Para(Line line) ? end(line) : end(Line.EMPTY);
            if (end.find() && block instanceof Block.Para(Line line)) {
                add(line.upTo(end.start()), open);
                updates.add(update(end.group(1), open));
                open.clear();
            } else if (block instanceof Block.Heading) {
                others.addAll(open);
                open.clear();
                others.add(block);
            } else {
                open.add(block);
            }
        }
        others.addAll(open);
        others.add(new Block.Heading(2, Line.of("Timeline")));
        others.addAll(updates);
        return others;
    }

    /** Where the time stands that a paragraph ends with. */
    private static Matcher end(Line line) {
        String words = line.plain();
        Matcher track = TRACK.matcher(words);
        return words.endsWith("}}") ? track.region(Math.max(0, words.lastIndexOf("{{")), words.length()) : track.region(0, 0);
    }

    private static void add(Line line, List<Block> open) {
        if (!line.isBlank()) {
            open.add(new Block.Para(line));
        }
    }

    private static Block update(String at, List<Block> words) {
        boolean worded = !words.isEmpty() && words.getFirst() instanceof Block.Para;
        Line first = worded && words.getFirst() instanceof Block.Para(Line line) ? unbroken(line) : Line.EMPTY;
        return new Block.Item(null, false, first.after(at.strip() + " - "),
                List.copyOf(words.subList(worded ? 1 : 0, words.size())));
    }

    /** What stands on several lines was wrapped, and none of them is an entry of its own. */
    private static Line unbroken(Line line) {
        return new Line(
                line.spans().stream().map(span -> span instanceof Span.Break ? new Span.Text(" ", false) : span).toList());
    }
}
