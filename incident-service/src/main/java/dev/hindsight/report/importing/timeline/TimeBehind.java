package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/** Lists that tell what happened first and when behind it: "Lamp out 2021-03-03 10:00", "Keepers told (~10:30 UTC)", "End: 11:00". */
final class TimeBehind {

    private static final Pattern PLACE = Pattern.compile("(?<=[\\s(\\[])(?=[\\d~]|(?:on|at|ca|about) |\\p{Lu}\\p{Ll}{2})");
    private static final Pattern JOINT = Pattern.compile("[\\s:;,(\\[–—@-]{1,9}$");
    private static final Pattern CLOSE = Pattern.compile("[)\\].]{0,2}\\s*(\\([^()\\d]{1,30}\\))?");
    private static final Pattern SENTENCE = Pattern.compile("[.!?](?:\\s|$)"
            + "|\\b(?:until|till|to|from|by|between|and|before|after|than|of|since)[^\\p{L}\\d]{0,9}[\\d:.]{4,5}\\W{0,9}$");
    /** Among lines that end with a day and a time one may be a sentence that ends with the time alone. */
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{L}\\d])\\.$");
    private static final int LONGEST = 300;
    /** No time with its day and the remark behind it is longer. */
    private static final int FARTHEST = 100;

    private TimeBehind() {}

    /** @param clocks whether a time without a day will do */
    private static @Nullable Behind read(String words, boolean clocks) {
        if (words.length() > LONGEST) {
            return null;
        }
        Matcher place = PLACE.matcher(words).useTransparentBounds(true)
                .region(Math.max(0, words.length() - FARTHEST), words.length());
        while (place.find()) {
            Stamp stamp = StampReader.read(words, place.start());
            Matcher rest = stamp == null ? null : CLOSE.matcher(words.substring(Math.min(stamp.end(), words.length())));
            if (stamp != null && rest != null && rest.matches()
                    && (stamp.day() == null
                            ? clocks && stamp.hasClock() && !SENTENCE.matcher(words).find()
                            : stamp.day().month() != null)) {
                String before = JOINT.matcher(words.substring(0, place.start())).replaceFirst("");
                if (!before.isBlank()) {
                    return new Behind(stamp, rest.group(1) == null ? before : before + " " + rest.group(1));
                }
            }
        }
        return null;
    }

    record Behind(Stamp stamp, String text) {}

    /** How many of the lines end with a day and a time; nothing unless most of them do. */
    static long count(List<Block> blocks) {
        return count(blocks, false);
    }

    /**
     * Whether most of the lines below the heading of a timeline end with a time, be it without a day, and are no sentences: more than
     * twice as many as the entries found there.
     */
    static boolean endsMore(List<Block> blocks, int entries) {
        return entries * 2 < parted(blocks).size() && count(blocks, true) > entries * 2L;
    }

    private static long count(List<Block> blocks, boolean clocks) {
        List<Block> all = parted(blocks);
        int lines = 0;
        int stamped = 0;
        for (Block block : all) {
            String words = first(block);
            Behind behind = read(words, clocks);
            lines += words.isEmpty() ? 0 : 1;
            stamped += behind != null && behind.stamp().hasClock() ? 1 : 0;
            if ((lines - stamped) * 10 > all.size() * 4) {
                return 0;
            }
        }
        return stamped > 1 && stamped * 10 >= lines * 6 ? stamped : 0;
    }

    /** The entries, what is none to {@code loose}. */
    static List<EntryDraft> entries(List<Block> blocks, @Nullable Zone listZone, List<String> loose) {
        var entries = new ArrayList<EntryDraft>();
        boolean dated = count(blocks) > 0;
        for (Block block : parted(blocks)) {
            String words = first(block);
            Behind behind = read(dated ? STOP.matcher(words).replaceFirst("") : words, true);
            if (behind == null) {
                String plain = Words.collapse(Words.plain(List.of(block)));
                if (!ZoneLine.states(plain)) {
                    loose.add(plain);
                }
                continue;
            }
            String body = block instanceof Block.Item item ? Words.collapse(Words.plain(item.body())) : "";
            String text = body.isEmpty() ? behind.text() : behind.text() + " " + body;
            Zone zone = behind.stamp().zone() != null ? behind.stamp().zone() : listZone;
            entries.add(new EntryDraft(behind.stamp(), behind.stamp().day(), zone, behind.stamp().zone() != null,
                    behind.stamp().raw(), text, false, links(block)));
        }
        return entries;
    }

    /** Each line of a paragraph as one of its own. */
    private static List<Block> parted(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Para para
                ? para.line().split().stream().map(line -> (Block) new Block.Para(line))
                : Stream.of(block)).toList();
    }

    private static List<String> links(Block block) {
        var links = new ArrayList<String>();
        for (Line line : Words.lines(List.of(block))) {
            line.spans().forEach(span -> {
                if (span instanceof Span.Link link && !link.text().contains(link.href())) {
                    links.add(link.href());
                }
            });
        }
        return links;
    }

    private static String first(Block block) {
        return switch (block) {
            case Block.Item item -> Words.collapse(item.line().plain());
            case Block.Para para -> Words.collapse(para.line().plain());
            default -> "";
        };
    }
}
