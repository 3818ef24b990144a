package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;

/** A timeline that somebody drew as code: lines that open with times, perhaps with strokes between, and what is pushed in below them. */
final class CodedTimeline {

    private static final Pattern STROKES = Pattern.compile("[\\u2500-\\u257F]+[>►▶]?");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private CodedTimeline() {}

    /** Whether nothing but code has lines that open with times, and most of its lines do. */
    static boolean is(List<Block> blocks) {
        List<String> lines = blocks.stream().filter(block -> block instanceof Block.Code)
                .flatMap(block -> lines((Block.Code) block).stream()).toList();
        boolean others = blocks.stream().anyMatch(
                block -> !(block instanceof Block.Code || block instanceof Block.Para) || TimelineShape.opens(block));
        int margin = margin(lines);
        long timed = lines.stream().filter(CodedTimeline::opens).count();
        return !others && timed > 1 && timed * 10 >= lines.stream().filter(line -> indent(line) <= margin).count() * 7;
    }

    /** @param line takes each line, and whether it may open an entry */
    static void read(Block.Code code, BiConsumer<Line, Boolean> line) {
        List<String> lines = lines(code);
        int margin = margin(lines);
        lines.forEach(words -> line.accept(Line.of(words.strip()), indent(words) <= margin));
    }

    /** Its lines that open with times. */
    static Stream<String> timed(Block.Code code) {
        return lines(code).stream().map(String::strip).filter(CodedTimeline::opens);
    }

    private static List<String> lines(Block.Code code) {
        return code.text().lines().filter(line -> WORDS.matcher(line).find())
                .map(line -> STROKES.matcher(line).replaceAll(match -> " ".repeat(match.end() - match.start()))).toList();
    }

    /** How far lines that open with times are pushed in. */
    private static int margin(List<String> lines) {
        return lines.stream().filter(CodedTimeline::opens).mapToInt(CodedTimeline::indent).min().orElse(0);
    }

    private static boolean opens(String line) {
        return TimelineShape.opens(Line.of(line.strip()));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
