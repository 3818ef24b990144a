package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** The title among the lines before the first label: after the last "/", the one that stands twice, or the first. */
record TextTitle(@Nullable String title, List<TextLine> rest, List<String> path) {

    private static final int LONGEST = 250;
    private static final int LINES_OF_BLOG = 8;
    private static final int MENU = 30;
    /** The address of the page, which some print above its title. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,500}");
    private static final Pattern LINK = Pattern.compile("[^:]{2,60}: https?://\\S{1,300}");
    /** "Incident report for the lamp of 3 March." */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:incident|outage) (?:report|review|summary) (?:for|of|on|about) (?:(?!\\. ).){1,220}\\.");
    /** Several sentences, or one of many words that no day leads: what a report without a title opens with. */
    private static final Pattern PROSE = Pattern
            .compile("(?=.{80}).*\\p{Ll}{3}\\. \\p{Lu}.*\\.|(?!\\d{4}-\\d\\d-\\d\\d )(?:\\S{1,60} ){10,80}\\S{0,60}\\.");

    /** "Incident report number: 2021-07" tells which report it is, and not of what. */
    private static final Pattern NUMBER = Pattern
            .compile(
                    "(?i)(?:[\\p{L}-]{2,20} ){0,3}(?:number|no\\.?|id|ref(?:erence)?|#)\\s?:?\\s*(?:[A-Z]{1,6}-?)?\\d[\\d-]{0,12}");

    /** "Post-mortems on production issues": the shelf on which the report stands. */
    private static final Pattern SERIES = Pattern.compile(
            "(?i)(?:[\\p{L}-]{2,20} ){0,2}(?:post[ -]?mortems|rcas|(?:incident|outage|rca) (?:reports|reviews))(?: (?:on|of|for|from) \\D{2,40})?");

    private static final Pattern DATED = Pattern.compile(
            "\\d{1,2}(?:st|nd|rd|th)?[ /.-]\\p{L}{3,9}[ /.-]\\d{4}|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)? ?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d");

    /** "障害報告書" above "灯台停止報告 2024年8月3日": the kind of paper. */
    private static final Pattern FORM = Pattern.compile("[^\\s。、:：\\d]{0,20}(?:障害|事故|トラブル)(?:の?(?:ご?報告|お知らせ)書?|情報)");
    private static final Pattern DATED_FORM = Pattern
            .compile("(?=.{0,60}(?:報告|障害|停止|不具合|トラブル))[^:：。]{0,60}\\d{4}\\s?年[^:：。]{3,60}");

    /** @param pages what stands at the head and the foot of printed pages */
    static TextTitle of(List<TextLine> head, List<String> pages) {
        var lines = new ArrayList<>(head.stream().filter(line -> !line.cell() && !line.text().isEmpty()).map(TextTitle::bare)
                .filter(line -> !line.text().isEmpty()).toList());
        int posted = posted(lines);
        int slash = posted >= 0 ? posted : lines.stream().map(TextLine::text).toList().lastIndexOf("/");
        var path = slash < 0 ? new ArrayList<TextLine>() : new ArrayList<>(lines.subList(0, posted >= 0 ? slash + 1 : slash));
        var rest = new ArrayList<>(lines.subList(slash + 1, lines.size()));
        if (rest.size() > 1 && ADDRESS.matcher(rest.getFirst().text()).matches()) {
            rest.add(rest.removeFirst());
        }
        if (rest.size() > 1 && rest.getFirst().text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            path.add(rest.removeFirst()); // the picture that stands for the page
        }
        int menu = menu(rest);
        path.addAll(rest.subList(0, menu));
        rest.subList(0, menu).clear();
        if (rest.isEmpty() || rest.getFirst().text().length() > LONGEST || rest.getFirst().isBullet() && twice(rest) == null
                || rest.getFirst().text().endsWith(":")
                || (isProse(rest.getFirst().text()) || isGreeting(rest.getFirst().text())) && belowDay(rest) == null) {
            return new TextTitle(null, rest, path(path));
        }
        String title = RunningHead.title(rest, pages).orElseGet(() -> choose(rest));
        rest.removeIf(line -> line.text().equals(title));
        if (posted >= 0) {
            rest.addAll(0, path);
            path.clear();
        }
        return new TextTitle(
                title.replaceFirst(
                        "^#\\s+|^(?i:subject\\s?:\\s+|(?:incident|outage)\\s?:\\s+(?=(?:incident|outage) (?:report|review)))?(?i:(?:re|fwd?|aw):\\s+)?",
                        "")
                        .replaceFirst("\\s*/$", ""),
                rest,
                path(path));
    }

    /** A row of a single cell without its borders. */
    private static TextLine bare(TextLine line) {
        List<String> cells = line.isRow() && !RowReader.isRule(line.text())
                ? RowReader.cells(line.text()).stream().filter(cell -> !cell.isBlank()).toList()
                : List.of();
        return !line.isRow() && !RowReader.isRule(line.text()) || cells.size() > 1
                ? line
                : new TextLine(String.join("", cells), line.indent(), null, line.gap(), false, line.marked());
    }

    /** How many lines stand above the first that is no bullet: the name of the site, if any, and its menu of a few words each. */
    private static int menu(List<TextLine> lines) {
        int site = !lines.isEmpty() && !lines.getFirst().isBullet() && lines.getFirst().text().length() < MENU ? 1 : 0;
        int end = site;
        while (end < lines.size() && lines.get(end).isBullet() && lines.get(end).text().length() < MENU
                && !lines.get(end).text().endsWith(".") && lines.get(end).text().indexOf(':') < 0) {
            end++;
        }
        boolean ends = end - site > 1 && end < lines.size() && !lines.get(end).isBullet() && lines.get(end).gap() > 0;
        return ends && (site == 0 || isDated(lines.get(end).text())) ? end : 0;
    }

    /** No sentence, and the day of something in it. */
    static boolean isDated(String line) {
        return line.length() <= LONGEST && !line.endsWith(".") && DATED.matcher(line).find();
    }

    private static List<String> path(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).filter(line -> !line.equals("/")).toList();
    }

    /** A text, or a link and what it leads to. */
    private static boolean isProse(String line) {
        return LINK.matcher(line).matches() || PROSE.matcher(line).matches() && !PAPER.matcher(line).matches();
    }

    /** "Hello all," opens a letter and is no title. */
    private static boolean isGreeting(String line) {
        return line.length() < 60
                && line.matches("(?i)(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\\b[^.:]{0,40}[,!]")
                || line.matches("(?i)(?:hi|hello|hey|dear) (?:all|everyone|everybody|team|folks|customers?)[,!] .*");
    }

    static boolean isDay(String line) {
        Stamp day = StampReader.readDay(line);
        return day != null && day.day() != null && day.day().whole() && day.end() >= line.length();
    }

    /** Where a blog has printed its name, the author and "Posted on" above the title; nowhere where only a day follows. */
    private static int posted(List<TextLine> lines) {
        for (int i = 1; i + 1 < lines.size() && i < LINES_OF_BLOG; i++) {
            if (lines.get(i).text().matches("(?i)(?:posted|published)(?: on)?")) {
                return i + 2 == lines.size() && isDay(lines.get(i + 1).text()) ? -1 : i;
            }
        }
        return -1;
    }

    private static String choose(List<TextLine> lines) {
        if (lines.size() > 1 && (NUMBER.matcher(lines.getFirst().text()).matches()
                || SERIES.matcher(lines.getFirst().text()).matches()
                || NamedPaper.isAbove(lines.get(1), lines.getFirst())
                || FORM.matcher(lines.getFirst().text()).matches() && DATED_FORM.matcher(lines.get(1).text()).matches())) {
            return choose(lines.subList(1, lines.size()));
        }
        String twice = twice(lines);
        if (twice != null) {
            return twice;
        }
        if (lines.size() > 1 && PostedLine.is(lines.getFirst().text())) {
            return lines.get(1).text();
        }
        String below = belowDay(lines);
        String named = below == null ? NamedPaper.in(lines) : below;
        if (named != null) {
            return named;
        }
        for (TextLine line : lines) {
            Stamp day = StampReader.readDay(line.text());
            if (day != null && day.day() != null && day.day().whole() && line.text().length() <= LONGEST && !line.isBullet()
                    && line.text().substring(day.end()).strip().indexOf(' ', 2) > 0 && !isSpan(line.text())) {
                return line.text();
            }
        }
        return lines.getFirst().text();
    }

    /** A blog prints the day above the title of each post, and words of its own above both. */
    private static @Nullable String belowDay(List<TextLine> lines) {
        if (!lines.getFirst().text().endsWith(".")) {
            return null;
        }
        for (int i = 1; i + 1 < lines.size() && i < LINES_OF_BLOG; i++) {
            String below = lines.get(i + 1).text();
            if (isDay(lines.get(i).text()) && !lines.get(i + 1).isBullet() && below.length() < LONGEST
                    && below.indexOf(' ') > 0 && !below.endsWith(".") && !below.endsWith(":")) {
                return below;
            }
        }
        return null;
    }

    /** Nothing but from when to when. */
    private static boolean isSpan(String line) {
        Stamp stamp = StampReader.read(line, 0);
        return stamp != null && stamp.hasClock() && line.substring(stamp.end()).matches("\\W*");
    }

    /** The longest of the lines that stand twice: the folders of a path and the buttons of a page have short names. */
    private static @Nullable String twice(List<TextLine> lines) {
        var seen = new HashSet<String>();
        return lines.stream().map(TextLine::text)
                .filter(text -> !seen.add(text) && text.chars().anyMatch(Character::isLetter))
                .max(Comparator.comparingInt(String::length)).orElse(null);
    }
}
