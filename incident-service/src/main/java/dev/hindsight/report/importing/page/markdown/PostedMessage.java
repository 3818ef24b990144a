package dev.hindsight.report.importing.page.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.hindsight.report.importing.topic.Topics;

/**
 * A report that is one of the messages of a channel, in which each stands below "ida.b  8:21 PM": what others say above and below it is
 * none of its parts.
 *
 * @param report the message, or the whole text where not all names of parts stand in one of several
 * @param around the other lines, a mark of their author and time among them
 */
record PostedMessage(String report, List<String> around) {

    private static final int FEWEST = 2;
    private static final int LONGEST = 200;
    private static final Pattern HEAD = Pattern.compile(
            "@?[\\p{L}\\d][\\p{L}\\d._'’-]{1,30}(?: [\\p{L}\\d._'’-]{1,30}){0,3}(?: (?:APP|BOT))?(?: [—–-])?\\s{1,4}(?:(?:Today|Yesterday) at )?"
                    + "\\[?\\d{1,2}:\\d\\d(?: ?[AaPp][Mm])?\\]?(?:\\s{1,4}\\((?:pinned|edited|bot)\\)){0,2}\\s*");
    private static final Pattern PART = Pattern
            .compile("(?:#{2,6} |\\*{1,2})([^*#\\n]{2,60}?):?\\*{0,2}:?(?:\\s?\\([^()]{1,80}\\))?\\s*");

    static PostedMessage in(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int[] heads = IntStream.range(0, lines.size()).filter(i -> isHead(lines, i)).toArray();
        int[] parts = heads.length < FEWEST
                ? new int[0]
                : IntStream.range(0, lines.size()).filter(i -> isPart(lines.get(i))).toArray();
        if (parts.length < FEWEST || heads[0] > parts[0]) {
            return new PostedMessage(text, List.of());
        }
        int from = IntStream.of(heads).filter(head -> head < parts[0]).max().orElseThrow() + 1;
        int end = IntStream.of(heads).filter(head -> head > parts[0]).findFirst().orElse(lines.size());
        boolean titled = lines.subList(0, from).stream().anyMatch(line -> line.startsWith("# "));
        if (titled || parts[parts.length - 1] > end) {
            return new PostedMessage(text, List.of());
        }
        List<String> around = Stream.concat(lines.subList(0, from).stream(), lines.subList(end, lines.size()).stream())
                .filter(line -> !line.isBlank()).toList();
        return new PostedMessage(String.join("\n", lines.subList(from, end)), around);
    }

    /** Whether a message begins there: apart from what stands above, and with its words right below. */
    private static boolean isHead(List<String> lines, int at) {
        String line = lines.get(at);
        return line.length() <= LONGEST && line.indexOf(':') > 0 && HEAD.matcher(line).matches()
                && (at == 0 || lines.get(at - 1).isBlank())
                && at + 1 < lines.size() && !lines.get(at + 1).isBlank();
    }

    private static boolean isPart(String line) {
        Matcher part = PART.matcher(line);
        return part.matches() && Topics.of(part.group(1)) != null;
    }
}
