package dev.hindsight.report.importing.head;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.NamedDay;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/**
 * Where the day of a report is told.
 *
 * @param ofPaper whether papers are dated there, in the front matter, in a mail or below all parts, so that a day in the title is rather that of
 *     the incident
 */
public record DateField(String words, boolean ofPaper) {

    private static final int LINES = 3;
    /** Signs of a field that is one, remarks beside the day included. */
    private static final int LONGEST = 200;
    private static final Pattern DATE = Pattern.compile("(?i)(?:incident |outage )?date(?: ?/ ?time| and time)?");
    /** "2020-06-17 19:08:17.503": when a program wrote the page. */
    private static final Pattern STAMP = Pattern.compile(":\\d\\d\\.\\d{0,8}[1-9]");
    /** Front matter that tells when it was over tells as its date when it began. */
    private static final Set<String> ENDS = Set.of("resolvedWhen", "resolved_when", "resolvedAt", "resolved_at", "resolved at",
            "resolvedOn", "resolved_on");
    /** The day somebody noticed it stands in only where no other is told. */
    private static final Pattern FOUND = Pattern.compile("(?iu)обнаружени");
    private static final Pattern NOTICED = Pattern.compile(
            "(?i)(?:discovery|detection) date(?: ?/ ?time| and time)?|date (?:of )?(?:discovery|detection|discovered|detected)");
    private static final Pattern SENT = Pattern.compile("(?i)(?:date )?sent\\b");
    private static final Pattern START = Pattern
            .compile(
                    "(?i)(?:incident |outage |event |impact )?(?:start(?:ed|s)?|began|begin|onset|occurred|time|timestamp)(?: at| on| time)?(?: \\(.{1,20}\\))?|(?:start|beginning|onset) of (?:the )?(?:outage|incident)"
                            + "|time ?frame|period|(?:time |ticket )?(?:started|began|opened|detected|discovered|noticed|reported|declared)(?: at| on)?|detection time|start ?/ ?end(?: time)?s?|(?:outage |incident )?duration(?: of (?:the )?(?:outage|incident))?");

    private static final Pattern START_ABROAD = Pattern.compile(
            "(?iu)(?:störungs|ausfall|vorfalls?)?(?:zeitraum|beginn)|beginn (?:der störung|des vorfalls|des ausfalls)|période|début(?: de l['’]incident)?"
                    + "|per[ií]odo|in[ií]cio(?: (?:del|do) incidente)?|inizio|tidsrom|tidsrum|tidsperiode?|starttidspunkt|startti[jd]d?|periode|aanvang|begintijd"
                    + "|начало(?: инцидента)?|период|başlangıç|thời gian bắt đầu|bắt đầu|期間|開始(?:日時|時刻)?|开始时间|기간|시작(?: 시[간각])?");
    private static final Pattern NOTICED_ABROAD = Pattern.compile(
            "(?iu)(?:datum|tijdstip) (?:van )?(?:vaststelling|ontdekking)|ontdekt(?: op)?|vastgesteld(?: op)?|(?:datum|tag) der (?:entdeckung|feststellung)|(?:entdeckt|festgestellt)(?: am)?"
                    + "|date de (?:détection|découverte)|fecha de (?:detección|descubrimiento)|data d[ea] (?:detecção|descoberta)|data (?:di|della) (?:rilevamento|scoperta)|(?:oppdaget|opdaget|upptäckt)(?: den)?");

    /** "Unplanned outage - 3 March 2021": what happened and when, and no sentence. */
    private static final Pattern OUTAGE = Pattern.compile(
            "(?i)(?:[\\p{L}-]{1,20} ){0,4}(?:outage|incident|downtime|disruption|interruption|failure)(?: ?[,:–—-] | (?:on|of) | \\()"
                    + "(?=[\\p{L}\\d])([^()]{6,40})\\)?");

    public static @Nullable DateField of(Page page, Outline outline) {
        Chapter field = outline.of(Topic.DATE).filter(chapter -> !chapter.plain().isBlank())
                .min(Comparator.comparing(chapter -> FOUND.matcher(chapter.name()).find())).orElse(null);
        if (field != null) {
            return new DateField(words(field), SENT.matcher(field.name()).lookingAt() || isBelowParts(field, outline));
        }
        List<String> front = page.fields().getOrDefault("date", List.of());
        boolean ofIncident = ENDS.stream().anyMatch(page.fields()::containsKey);
        if (!front.isEmpty() && (ofIncident || !STAMP.matcher(front.getFirst()).find())) {
            return new DateField(front.getFirst(), !ofIncident);
        }
        return StartFields.of(outline).stream().filter(line -> DATE.matcher(line.name()).matches())
                .filter(DateField::isDated).map(line -> new DateField(line.plain(), false)).findFirst()
                .orElseGet(() -> line(outline));
    }

    /** What the field says: of several lines the one that is called "Date" where there is one; where a page goes on below it without a heading, no more than the line that tells the day. */
    private static String words(Chapter field) {
        String words = field.plain().replaceFirst("^@(?=[\\p{Lu}\\d])", "");
        String named = words.lines().map(String::strip).limit(LINES).filter(line -> NamedDay.name(line) > 0)
                .map(line -> line.substring(NamedDay.name(line))).filter(DateField::isDated).findFirst().orElse(null);
        if (named != null) {
            return named;
        }
        return words.length() <= LONGEST && words.lines().filter(line -> !line.isBlank()).count() <= LINES
                ? words
                : words.lines().limit(LINES).filter(DateField::isDated).findFirst()
                        .orElseGet(() -> words.lines().findFirst().orElseThrow());
    }

    /** A line of its own below the title that is nothing but a day, as above a notice. */
    private static @Nullable DateField line(Outline outline) {
        Stream<Block> summary = outline.of(Topic.SUMMARY).flatMap(chapter -> chapter.blocks().stream().limit(LINES));
        List<String> lines = Stream.concat(outline.intro().stream().limit(LINES), summary)
                .map(block -> Words.collapse(Words.plain(block))).toList();
        return lines.stream().filter(DateField::isDay).map(words -> new DateField(words, true)).findFirst()
                .orElseGet(() -> lines.stream().map(OUTAGE::matcher).filter(named -> named.matches() && isDay(named.group(1)))
                        .map(named -> new DateField(named.group(1), false)).findFirst().orElse(null));
    }

    private static boolean isDay(String words) {
        Stamp stamp = StampReader.readDay(words);
        return stamp != null && stamp.day() != null && stamp.day().whole() && stamp.end() >= words.length();
    }

    /** Where it is told when it began, or the number of the incident, which name the day of a report that does not. */
    public static @Nullable Chapter start(Outline outline) {
        List<Chapter> dated = StartFields.of(outline).stream().filter(chapter -> tellsDay(chapter.plain())).toList();
        return Stream.of(START, START_ABROAD, NOTICED, NOTICED_ABROAD)
                .flatMap(name -> dated.stream().filter(chapter -> name.matcher(chapter.name()).matches())).findFirst()
                .orElseGet(() -> NumberDay.of(outline));
    }

    /** Whether such a field says when somebody noticed it, and not when it began. */
    static boolean isOfNoticing(Chapter start) {
        return Stream.of(NOTICED, NOTICED_ABROAD).anyMatch(name -> name.matcher(start.name()).matches());
    }

    private static boolean tellsDay(String words) {
        Stamp stamp = StampReader.read(StartFields.moment(words), 0);
        return stamp != null && stamp.day() != null;
    }

    private static boolean isBelowParts(Chapter field, Outline outline) {
        int at = outline.chapters().indexOf(field);
        return outline.chapters().subList(0, at).stream()
                .anyMatch(chapter -> chapter.topic() != null && chapter.topic().isBody());
    }

    private static boolean isDated(Chapter line) {
        return isDated(line.plain());
    }

    private static boolean isDated(String words) {
        Stamp stamp = StampReader.readDay(Words.collapse(words));
        return stamp != null && stamp.day() != null && stamp.day().whole();
    }
}
