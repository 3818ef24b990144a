package dev.hindsight.report.importing.page.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/**
 * The signs of a chat, which are those of a mail that lost its fonts as well: one star for bold, a low line for italics, round bullets,
 * the codes of emoji for boxes, and addresses in front of what is shown of them.
 */
final class ChatSigns {

    private static final int FEWEST = 2;
    private static final Pattern BULLET = Pattern.compile("^(\\s{0,8})[•◦▪‣]\\s+");
    private static final Pattern BOLD = Pattern
            .compile(
                    "^(?::[a-z0-9_+-]{2,40}:\\s*)?\\*(?![*\\s])([^*\\n]{2,60})\\*(?!\\*)(:.{0,300}|\\s*\\([^()]{1,80}\\)|\\s*)$");
    private static final Pattern ITALIC = Pattern.compile("_(?![_\\s])([^_\\n]{2,60})_:?\\s*");
    private static final Pattern BOX = Pattern.compile(
            "^:(?:(white_check_mark|heavy_check_mark|ballot_box_with_check)|white_(?:large|medium)_square|white_square_button):\\s*(?=\\p{L})");
    /** "→ :construction: in progress" at the end: a picture in front of how it stands. */
    private static final Pattern PICTURED = Pattern
            .compile("(?<=\\S ?(?:→|->|=>|[–—|,-]) ):[a-z][a-z0-9_+-]{1,39}:\\s+(\\p{L}[\\p{L} ]{1,20})$");
    /** ":bulb: Buy oil": a picture in the place of a bullet. */
    private static final Pattern POINT = Pattern
            .compile("^(?::[a-z][a-z0-9_+-]{1,39}:|\\p{So}\\x{FE0F}?)\\s+(?=[\\p{L}\\p{N}*~])");
    /** The same by its name alone. */
    private static final Pattern CODED = Pattern.compile("^:[a-z][a-z0-9_+-]{1,39}:\\s+(?=[\\p{L}\\p{N}*~])");
    private static final Pattern TIMED = Pattern
            .compile("^:[a-z][a-z0-9_+-]{1,39}:\\s+\\*{0,2}(?:~ ?|ca\\. )?\\d{1,2}[:.h]\\d\\d(?!\\d)");
    private static final Pattern AHEAD = Pattern.compile("^:[a-z][a-z0-9_+-]{1,39}:\\s+(?=\\*\\*[^*\\n]{2,200}\\*\\*\\s*$)");
    /** A line in bold between pictures, as a banner above all. */
    private static final Pattern BANNER = Pattern.compile(
            "^(?::[a-z][a-z0-9_+-]{1,39}:\\s*){1,4}\\*([^*\\s][^*\\n]{2,200})\\*(?:\\s{0,3}:[a-z][a-z0-9_+-]{1,39}:){1,4}\\s*$");
    private static final Pattern LINK = Pattern.compile("<(https?://[^\\s<>|()]{3,900})\\|([^<>|\\[\\]\\n]{1,200})>");

    private ChatSigns() {}

    /** Whether a page has such signs and none of Markdown itself: round bullets, or names of parts between single stars. */
    static boolean areIn(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.startsWith("**"))) {
            return false;
        }
        return areRound(lines) || lines.stream().noneMatch(line -> line.matches("#{2,6} .*"))
                && lines.stream().filter(ChatSigns::namesPart).limit(FEWEST).count() == FEWEST;
    }

    /** Whether a page of any kind has points as a chat sets them: lines in a row with the name of a picture in front, or round bullets. */
    static boolean arePointsIn(List<String> lines) {
        return areRound(lines) || IntStream.range(1, lines.size())
                .anyMatch(i -> CODED.matcher(lines.get(i)).find() && CODED.matcher(lines.get(i - 1)).find());
    }

    private static boolean areRound(List<String> lines) {
        return lines.stream().noneMatch(line -> line.startsWith("- "))
                && lines.stream().filter(line -> BULLET.matcher(line).lookingAt()).limit(FEWEST).count() == FEWEST;
    }

    /** Whether the words behind such a picture open with a time: a point also where none stands beside it. */
    static boolean isTimed(String line) {
        return TIMED.matcher(line).find();
    }

    /** A line that is bold but for the picture in front of it. */
    static String withoutPicture(String line) {
        return AHEAD.matcher(line).replaceFirst("");
    }

    /** Whether a line opens with a picture and names no part or field: beside another such line it is a point. */
    static boolean isPictured(String line) {
        return POINT.matcher(line).find() && !BOLD.matcher(line).matches();
    }

    static String asPoint(String line) {
        return BOX.matcher(line).find() ? line : "- " + line;
    }

    private static boolean namesPart(String line) {
        Matcher bold = BOLD.matcher(line);
        Topic topic = bold.matches() && !hasValue(bold) ? Topics.ofHeading(bold.group(1)) : null;
        return topic != null && (topic.section() != null || topic.isBody());
    }

    private static boolean hasValue(Matcher bold) {
        return bold.group(2).startsWith(":") && bold.group(2).strip().length() > 1;
    }

    static String asMarkdown(String typed) {
        String line = PICTURED.matcher(LINK.matcher(typed).replaceAll("[$2]($1)")).replaceFirst("$1");
        Matcher banner = BANNER.matcher(line);
        if (banner.matches()) {
            return "\n**" + banner.group(1) + "**\n";
        }
        Matcher bold = BOLD.matcher(line);
        if (bold.matches()) {
            return hasValue(bold)
                    ? "\n**" + bold.group(1) + "**" + bold.group(2) + "\n"
                    : "\n## " + bold.group(1) + bold.group(2) + "\n";
        }
        Matcher italic = ITALIC.matcher(line);
        if (italic.matches() && Topics.of(italic.group(1)) != null) {
            return "\n### " + italic.group(1) + "\n";
        }
        return asList(line);
    }

    /** A box to tick or a round bullet as Markdown has it. */
    static String asList(String line) {
        Matcher box = BOX.matcher(line);
        return box.find()
                ? (box.group(1) == null ? "- [ ] " : "- [x] ") + line.substring(box.end())
                : BULLET.matcher(line).replaceFirst("$1- ");
    }
}
