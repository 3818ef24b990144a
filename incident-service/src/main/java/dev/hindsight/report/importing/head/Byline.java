package dev.hindsight.report.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Mentions;
import dev.hindsight.report.importing.people.Teams;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** Who wrote a report that has no label for it: mentions alone, or the name above "3 min read" as blogs print it. */
public final class Byline {

    /** "@Ida Beispiel @Bo Muster" and nothing else. */
    private static final Pattern MENTIONS = Pattern
            .compile("(?:@\\p{Lu}[\\p{L}'’-]*+(?: [\\p{Lu}(][\\p{L}'’().-]*+){0,4}[ ,]*+)++");
    private static final Pattern READ = Pattern
            .compile("(?:(\\S.{0,60}?)\\s?[·•|]\\s?)?\\d{1,3} min(?:ute)?s? read.{0,60}|(?i:posted|published)(?: on)?");
    private static final Pattern BETWEEN = Pattern.compile("[·•|–—-]|(?i:follow|following|listen|share|by|--)");
    private static final Pattern NAME = Pattern
            .compile("(?:[Bb]y )?([\\p{L}\\p{N}@][\\p{L}\\p{N}\\\\._'’-]{1,30}(?: [\\p{L}\\p{N}.'’-]{1,30}){0,3})");
    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:" + Mentions.SMALL
            + " ){0,2}\\p{Lu}[\\p{L}.'’-]{0,30}){1,3}";
    /** "1 August 2025 · by Ida Beispiel and Bo Muster": who signed, and no more than when. */
    private static final Pattern SIGNED = Pattern.compile("(?:\\|? ?|(\\S.{3,24}?)[ ,·•|–—-]{1,4}?)"
            + "(?:(?i:written|posted|published|geschreven|verfasst|escrito|écrit) )?(?i:by|door|von|par|por):? ("
            + PERSON + "(?:(?:, and |, | and | & )" + PERSON
            + "){0,5})(?: on (\\S.{3,24})| ?[|·•,–—-] ?[\\p{L}\\p{N} ,.:|-]{0,40})?");
    /** "4 March 2021 • posted by ida", "4 March 2021 by Ida": behind a day the name may be a short one. */
    private static final Pattern POSTED = Pattern
            .compile(
                    "(\\S.{3,40}?)\\s?[•·|,–—-]?\\s(?:(?i:posted|written|published) (?i:by) |(?<=\\d{4}\\W{1,3})[Bb]y (?=\\p{Lu}))("
                            + "[\\p{L}\\p{N}][\\p{L}\\p{N}._'’-]{1,30})");
    private static final String ROLE = "(?:VP|SVP|CTO|CEO|CIO|CISO|COO|Vice President|President|Chief|Director|Head of|Manager|Engineer|Architect"
            + "|Lead(?! )|Officer|Administrator|Founder|Developer|Analyst)\\b";
    /** "Ida Beispiel, VP Engineering and Operations": who signed, and what that is. */
    private static final Pattern TITLED = Pattern
            .compile("(?!.{0,60}\\b" + ROLE + "[^,]{0,60}, )(" + PERSON + ")(?:, | [–—-] )(?=.{0,40}\\b" + ROLE
                    + ")[\\p{L}&/, -]{2,60}");
    private static final int LOOKED_AT = 12;
    private static final int SHORT = 80;

    private Byline() {}

    /** The lines above all parts that say who wrote it. */
    static List<Line> of(List<Block> intro) {
        List<Line> mentions = intro.stream().filter(Byline::isMentions).flatMap(block -> Words.lines(List.of(block)).stream())
                .toList();
        List<Line> read = mentions.isEmpty() ? aboveReadingTime(intro) : mentions;
        List<Line> signed = read.isEmpty() ? signed(intro) : read;
        List<Line> posted = signed.isEmpty() ? posted(intro) : signed;
        return posted.isEmpty() ? titled(intro) : posted;
    }

    /** A line with nothing but a name and what that person is. */
    private static List<Line> titled(List<Block> intro) {
        return intro.stream().limit(LOOKED_AT).filter(block -> block instanceof Block.Para)
                .map(block -> TITLED.matcher(Words.collapse(Words.plain(block))))
                .filter(titled -> titled.matches() && !Teams.among(titled.group(1))).limit(1)
                .map(titled -> Line.of(titled.group(1))).toList();
    }

    private static List<Line> posted(List<Block> intro) {
        return intro.stream().limit(LOOKED_AT).map(block -> POSTED.matcher(Words.collapse(Words.plain(block))))
                .filter(posted -> posted.matches() && isDay(posted.group(1)) && !Teams.among(posted.group(2))).limit(1)
                .map(posted -> Line.of(posted.group(2))).toList();
    }

    /** "by Ida Beispiel | 3 March": a line that says who wrote it and no more than when. */
    private static List<Line> signed(List<Block> intro) {
        return intro.stream().limit(LOOKED_AT).flatMap(Byline::lines).map(SIGNED::matcher)
                .filter(signed -> signed.matches() && isDay(signed.group(1)) && isDay(signed.group(3))
                        && !Teams.among(signed.group(2)))
                .limit(1)
                .map(signed -> Line.of(signed.group(2))).toList();
    }

    /** The words of a block, or its lines where each is as short as what a site prints below a title. */
    private static Stream<String> lines(Block block) {
        List<String> lines = block instanceof Block.Para para
                ? para.line().split().stream().map(line -> Words.collapse(line.plain())).toList()
                : List.of();
        return lines.stream().allMatch(line -> line.length() <= SHORT && !line.endsWith("."))
                ? lines.stream()
                : Stream.of(Words.collapse(Words.plain(block)));
    }

    /** Whether nothing stands there but a day. */
    private static boolean isDay(@Nullable String words) {
        Stamp stamp = words == null ? null : StampReader.readDay(words);
        return words == null || stamp != null && stamp.end() >= words.length();
    }

    static boolean isMentions(Block block) {
        return block instanceof Block.Para para && para.line().plain().length() < 300
                && MENTIONS.matcher(Words.collapse(para.line().plain())).matches();
    }

    /** The outline with such lines above all parts, where a blog has printed them below its first heading. */
    public static Outline above(Outline outline) {
        Chapter first = outline.chapters().isEmpty() ? null : outline.chapters().getFirst();
        Block opening = first == null || first.blocks().isEmpty() ? null : first.blocks().getFirst();
        List<Line> lines = opening instanceof Block.Para para ? para.line().split() : List.of();
        if (first == null || opening == null || lines.size() != 2 || aboveReadingTime(List.of(opening)).isEmpty()) {
            return outline;
        }
        var intro = new ArrayList<>(outline.intro());
        intro.addFirst(opening);
        var chapters = new ArrayList<>(outline.chapters());
        chapters.set(0, new Chapter(first.name(), first.topic(), first.level(), first.field(),
                new ArrayList<>(first.blocks().subList(1, first.blocks().size()))));
        return new Outline(outline.title(), intro, chapters);
    }

    private static List<Line> aboveReadingTime(List<Block> intro) {
        var lines = new ArrayList<String>();
        intro.stream().filter(block -> block instanceof Block.Para)
                .forEach(block -> ((Block.Para) block).line().split().forEach(line -> lines.add(Words.collapse(line.plain()))));
        for (int i = 0; i < Math.min(lines.size(), LOOKED_AT); i++) {
            Matcher read = READ.matcher(lines.get(i));
            if (!read.matches()) {
                continue;
            }
            int above = i - 1;
            while (above >= 0 && BETWEEN.matcher(lines.get(above)).matches()) {
                above--;
            }
            Matcher name = NAME.matcher(read.group(1) == null ? "" : read.group(1));
            name = name.matches() ? name : NAME.matcher(above < 0 ? "" : lines.get(above));
            return name.matches() ? List.of(Line.of(name.group(1))) : List.of();
        }
        return List.of();
    }
}
