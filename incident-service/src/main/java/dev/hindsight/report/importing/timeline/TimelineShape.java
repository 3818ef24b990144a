package dev.hindsight.report.importing.timeline;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.page.markdown.Closing;
import dev.hindsight.report.importing.time.Stamp;

/**
 * What the blocks of a timeline look like as a whole, which tells what its single lines mean.
 *
 * @param lined whether most lines of text open with a time or a whole day
 * @param listed whether most bullets do
 * @param parted whether paragraphs are certain and several open with a time
 * @param end where the list of entries ends and paragraphs follow that are none
 * @param unwrapped whether lines are so long that nobody wraps them, and a line end is meant as one
 */
record TimelineShape(boolean lined, boolean listed, boolean parted, int end, boolean unwrapped) {

    /** Lines of a paragraph that tell what all of them look like. */
    private static final int LOOKED_AT = 1_000;
    /** No line that is wrapped has more characters than this. */
    private static final int WIDEST = 130;

    static final TimelineShape NONE = new TimelineShape(false, false, false, 0, false);

    /** @param markup whether paragraphs are certain, and no wrapped lines */
    static TimelineShape of(List<Block> blocks, boolean markup) {
        boolean listed = listed(blocks);
        boolean parted = markup
                && blocks.stream().filter(block -> block instanceof Block.Para para && opens(para.line())).count() > 2;
        return new TimelineShape(lined(blocks), listed, parted, markup && listed ? end(blocks) : blocks.size(),
                blocks.stream().anyMatch(block -> block instanceof Block.Para para && isWide(para.line())));
    }

    /** Whether one of its lines is of words and wider than people wrap them. */
    private static boolean isWide(Line para) {
        List<Line> lines = para.split();
        return lines.subList(0, Math.min(lines.size(), LOOKED_AT)).stream().map(Line::plain)
                .anyMatch(words -> words.length() > WIDEST && words.lastIndexOf(' ', WIDEST) > WIDEST / 2);
    }

    static boolean opens(Block block) {
        return switch (block) {
            case Block.Para para -> opens(para.line());
            case Block.Item item -> opens(item.line().split().getFirst());
            default -> false;
        };
    }

    static boolean opens(Line line) {
        String words = Words.collapse(line.plain());
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.hasClock() && Opening.ofBullet(stamp, words) && stamp.end() < words.length()
                && !Pasted.isOfSystem(words);
    }

    /** Whether most lines of text open with a time or a whole day, so that each is meant as an entry, dash or not. */
    private static boolean lined(List<Block> blocks) {
        int all = 0;
        int timed = 0;
        for (Block block : blocks) {
            List<Line> lines = block instanceof Block.Para para ? para.line().split() : List.of();
            for (Line line : lines.subList(0, Math.min(lines.size(), LOOKED_AT))) {
                String words = Words.collapse(line.plain());
                all += words.isEmpty() || ZoneLine.is(words) || isDay(words) ? 0 : 1;
                timed += opens(line) || opensWithDay(words) ? 1 : 0;
            }
        }
        return timed > 1 && timed * 10 >= all * 6;
    }

    private static boolean opensWithDay(String words) {
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.end() < words.length() && Opening.ofWholeDay(stamp, words);
    }

    private static boolean isDay(String words) {
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.dayOnly() && stamp.end() >= words.length();
    }

    /** Whether most bullets open with a time; those behind the last that does may belong to another list. */
    private static boolean listed(List<Block> blocks) {
        int bullets = 0;
        int timed = 0;
        int all = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Item item) {
                bullets++;
                boolean opens = opens(item.line().split().getFirst());
                timed += opens ? 1 : 0;
                all = opens ? bullets : all;
            }
        }
        return timed > 2 && timed * 10 >= all * 6;
    }

    /** Where the list of entries ends and paragraphs follow, with whatever stands among them. Where some stand between entries, they go on with the one before, below the last as well. */
    private static int end(List<Block> blocks) {
        int end = 0;
        boolean prose = false;
        for (int i = 0; i < blocks.size(); i++) {
            Line line = switch (blocks.get(i)) {
                case Block.Para para -> para.line();
                case Block.Item item -> item.line().split().getFirst();
                default -> null;
            };
            boolean entry = line == null
                    ? blocks.get(i) instanceof Block.Table || blocks.get(i) instanceof Block.Heading
                    : opens(line);
            if (entry && prose) {
                return blocks.size();
            }
            prose = !entry && (prose || blocks.get(i) instanceof Block.Para && end > 0);
            end = prose ? end : i + 1;
        }
        return end;
    }

    /** A heading, or words in bold alone, without a time above an entry: a name for those below, and no words of the one before. */
    static boolean parts(Block block, Block next) {
        String name = switch (block) {
            case Block.Heading heading -> heading.line().plain();
            case Block.Para para when para.line().boldLead().equals(para.line().plain()) -> para.line().boldLead();
            default -> "";
        };
        return !name.isBlank() && EntryDrafts.stampOf(Words.collapse(name)) == null && TimelineShape.opens(next);
    }

    /** Where thanks or a signature begin below the last entry, with whatever stands below them; behind all blocks where none do. */
    static int closing(List<Block> blocks) {
        int closing = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i) instanceof Block.Para && !opens(blocks.get(i)); i--) {
            closing = Closing.opens(Words.collapse(Words.plain(blocks.get(i)))) ? i : closing;
        }
        return closing;
    }

    static boolean nestedEntries(Block.Item item) {
        return item.body().stream().anyMatch(block -> {
            if (!(block instanceof Block.Item inner)) {
                return false;
            }
            String words = Words.collapse(inner.line().plain());
            Stamp stamp = EntryDrafts.stampOf(words);
            return stamp != null && stamp.hasClock() && Opening.ofBullet(stamp, words);
        });
    }
}
