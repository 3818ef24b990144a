package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** Lines such as "All times in GMT unless indicated" that speak of all entries below them. */
public final class ZoneLine {

    /** A sentence about the day of all entries that name none. */
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\b(?:all|these|following|listed)\\b[^.\\d]{0,40}\\b(?:events?|entries|times?|timestamps?)\\b[^.\\d]{0,40}\\b(?:on|from|for)\\s+");
    private static final Pattern TIMES = Pattern
            .compile("(?i)[^\\p{L}\\p{N}]{0,8}(?:please note:? |note:? )?(?:that )?(?:all (?:events|entries)|(?:all |the )?"
                    + "(?:alle |toutes les |todas las |todos los )?(?:dates? (?:and|/|&) )?(?:times?|timestamps?|timings?|zeiten|zeitangaben"
                    + "|uhrzeiten|heures|horaires|horas|horarios))\\b.{0,120}");
    /** Short names that stand for a zone wherever they are in capitals; "CAT" and "WEST" are words as well. */
    private static final String BRIEF = "(?-i:[CM][SD]T|A[CE][SD]T|NZ[SD]T|EES?T|WET|IST|JST|KST|SGT|HKT|SAST|PKT|MSK|BRT)";
    private static final Pattern ALONE = Pattern
            .compile(
                    "(?i)[\\s(*_\\[]{0,5}(?:in )?(?:(?:UTC|GMT) ?[+-]\\d{1,2}(?::?[0-5]\\d)?|UTC|GMT|BST|CES?T|UK|London|British|E[SD]T|P[SD]T|Europe/London|"
                            + BRIEF
                            + ")(?:/(?:GMT|BST))?(?: summer| local)?(?: times?)?[\\s)*_\\].:]{0,5}(?:,? ?(?:unless|except|if not|where not|is used|throughout).{0,80})?"
                            + "|(?i)[\\s(*_\\[]{0,5}(?:UTC|GMT|BST|CES?T|E[SD]T|P[SD]T|" + BRIEF
                            + "|(?:UK|London|British)(?: summer| local)? times?)(?: times?)?[,;] (?:24[ -]?h(?:ours?)?\\b)?[^\\d]{1,80}");

    /** "UTC/ACDT": the clocks by which each time is told, the first ahead of the other. */
    private static final Pattern CLOCKS = Pattern
            .compile("(?:[Tt]imes? ?(?:\\(|in )?)?([A-Z]{3,4}) ?/ ?(?!GMT|BST|UTC)[A-Z]{3,5}\\)?:?");
    /** "(Paris, UTC+1)" */
    private static final Pattern PLACE = Pattern.compile(
            "[\\s(*_\\[]{0,5}\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{1,20}){0,2}(?: time)?,? \\(?(?:UTC|GMT) ?[+-]\\d{1,2}(?::?[0-5]\\d)?[\\s)*_\\].:]{0,5}");
    private static final Pattern ROUGHLY = Pattern.compile("(?i)\\btime(?:stamp)?s?\\b[^.\\d]{0,40}\\b(?<!\\bnot )approx");

    /** "時刻はすべて日本時間", "以下时间均为北京时间", "Tất cả thời gian theo giờ Việt Nam": no blank parts the words, or another order does. */
    private static final Pattern ABROAD = Pattern.compile(
            "(?iu)[^\\d:：]{0,20}(?:時刻|時間|日時|时间|시간|시각|thời gian|giờ|orari|ore|saatler|horas|horários)(?:はすべて|は全て|は|均为|均為|都是|皆为|皆為|为|為|은|는|이)?[^\\d:：]{0,40}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.) ");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.,;–—]) |\\s\\(|\\):?$");

    private ZoneLine() {}

    /** Whether it says that the times are approximate. */
    static boolean roughly(String line) {
        return line.length() < 300 && ROUGHLY.matcher(line).find();
    }

    static boolean is(String line) {
        return line.length() < 160
                && (TIMES.matcher(line).matches() && line.length() < 120 && !line.matches(".*(?<![+-]|[+-]\\d)\\d[:.]\\d\\d.*")
                        || ABROAD.matcher(line).matches() && line.length() < 60 && zone(line) != null
                        || ALONE.matcher(line).matches() || PLACE.matcher(line).matches()
                        || CLOCKS.matcher(line).matches() && zone(line) != null);
    }

    /** The zone that the first of these lines states, none when none of them speaks of the times. */
    public static @Nullable Zone in(List<Line> lines) {
        for (Line line : lines) {
            for (Line part : line.split()) {
                String words = Words.collapse(part.plain());
                Zone zone = is(words) ? zone(words) : null;
                if (zone != null) {
                    return zone;
                }
            }
        }
        return null;
    }

    /** Whether the line says nothing but the zone of the times. */
    public static boolean states(String line) {
        return is(line) && zone(line) != null && line.split(" ").length < 10;
    }

    /** The zone that one sentence of several states, or a part of one that leads to a list: "What happened, all times in UTC:". */
    static @Nullable Zone among(String words) {
        if (words.length() > Limits.SEARCHED || words.indexOf(". ") < 0 && !words.endsWith(":")) {
            return null;
        }
        for (String sentence : (words.endsWith(":") ? CLAUSE : SENTENCE).split(words)) {
            Zone zone = is(sentence) ? zone(sentence) : null;
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }

    static @Nullable Zone zone(String line) {
        Matcher clocks = CLOCKS.matcher(line);
        return Zone.statedIn(clocks.matches() && Zone.said(clocks.group(1)) != null ? clocks.group(1) : line);
    }

    /** Tells the entries below what such a line says; one that says neither a zone nor how exact they are is kept. */
    static void tell(String line, EntryDrafts drafts) {
        drafts.roughly(roughly(line));
        if (zone(line) == null && !roughly(line)) {
            drafts.append(line, " ");
        }
        drafts.zone(zone(line));
    }

    /** "Unless noted otherwise all events happened on 3 May 2021, and all times are in UTC." */
    static boolean notes(String words, EntryDrafts drafts) {
        Matcher day = words.length() > 200 ? null : NOTE.matcher(words);
        Stamp stamp = day == null || !day.find() ? null : StampReader.readDay(words.substring(day.end()));
        if (stamp == null || stamp.day() == null || !stamp.day().whole()) {
            return false;
        }
        drafts.days().note(stamp.day());
        drafts.zone(zone(words));
        return true;
    }
}
