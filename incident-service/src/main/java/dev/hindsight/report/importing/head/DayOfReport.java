package dev.hindsight.report.importing.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.passage.Placeholders;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.FullWidth;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/**
 * The day of the report: of its Date field, or of a date that opens the title, or what a person supplied. Never one from prose.
 */
public record DayOfReport(@Nullable LocalDate date, List<Finding> findings) {

    /** Where a day inside a title is that of the incident: behind words that name the kind of paper, or set apart at the end. */
    private static final Pattern PLACE = Pattern
            .compile("(?i)^(?:(?:post[ -]?mortems?|incidents?|reports?|reviews?|rca|pir|outages?|dates?|disclosures?|advisory|"
                    + "security|vulnerability|production|major|"
                    + "retro(?:spective)?|analysis|reasons?|rfo|on|of|for|from|the|inc-?\\d+|#?\\d{1,5}(?![-/.\\d]|(?:st|nd|rd|th)?\\s\\p{Alpha}{3,9}\\.?,?\\s\\d{4}))?[\\s/:,|–—-]{1,3}){1,8}(?=[\\dA-Z])"
                    + "|[(\\[–—:|,-]\\s{0,3}(?=[\\dA-Z][^()\\[\\]]{5,30}[)\\]]?$)|/(?=\\d{4}-?\\d\\d-?\\d\\d(?!\\d))|\\b(?:the|our) (?=[\\dA-Z][^.]{5,20}\\d (?:incident|outage|disruption|downtime|failure)s?\\b)|\\b(?:incident|outage|failure) (?:of|on) (?=[\\dA-Z])|\\b(?:incidente|guasto|disservizio|vorfall|ausfall|störung|panne|falha|corte|hendelse(?:n)?|storing|сбой|инцидент)s? (?:del(?:la)?|d[oaeu]|vom|am|van|op|den|fra|от) (?=\\d)|\\bINC[_-](?=\\d{4}-\\d\\d-\\d\\d)|\\bon (?=[\\dA-Z].{5,30}$)|(?<!\\b(?:since|until|from|before|after|by|to|and|&|seit|bis|vor|nach|ab))\\s(?=20\\d{6}(?:\\s|$)|\\d{4}-\\d{1,2}-\\d{1,2}$|\\d{1,2}([-/])\\d{1,2}\\1\\d{2}(?:\\d\\d)?$|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?20\\d\\d$"
                    + "|\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,9},?\\s\\d{4}$|\\p{L}{3,9}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}$)");
    /** The hours behind the day at the end of a title: "2-3pm", "14:00–15:30 UTC". */
    private static final Pattern HOURS = Pattern.compile("(?i)(?<=\\d{4}|\\d{4}-\\d\\d-\\d\\d),?\\s(?:at\\s|from\\s)?"
            + "\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]m)?(?:\\s?(?:-|–|to)\\s?\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]m)?)?(?:\\s[a-z]{2,4})?(?=[)\\]]?$)");

    /** The kind of paper at the end of a title, behind the day: "Lamp out 2021-03-04 post mortem". */
    private static final Pattern KIND = Pattern
            .compile(
                    "(?i)(?<=\\d{4}|\\d{4}-\\d\\d-\\d\\d)[:,]?\\s[–—-]?\\s?(?:incident |outage )?(?:post[ -]?mortem|retrospective|report|review|incident|outage)$");

    /** What a title says in brackets behind the day: "Bell silent 2021-03-04 (north pier)". */
    private static final Pattern REMARK = Pattern.compile("(?<=\\d)\\s\\([^()]{1,60}\\)$");

    private static final Pattern REST = Pattern.compile("[\\s.,;:T]*(?:(?:at |from )?[~]?\\d{1,2}[:.]\\d\\d.{0,40})?");

    /** The brackets of a template that somebody filled in. */
    private static final Pattern BRACKETS = Pattern.compile("^\\s*[\\[<]([^\\[\\]<>]{6,40})[\\]>]\\s*$");

    /** So long after the day of the incident a paper is dated at most, where the title leaves out the year. */
    private static final int DAYS = 31;

    private static final Pattern STARTS = Pattern.compile("(?i)^(?:start(?:ed|s)?|began|from)\\s?:?\\s+");

    public static DayOfReport read(@Nullable DateField field, @Nullable String title, @Nullable Chapter start,
            @Nullable LocalDate supplied, DateOrder order) {
        var findings = new ArrayList<Finding>();
        LocalDate dated = field == null ? null : ofField(field.words(), order, findings);
        LocalDate titled = ofTitle(title, order);
        boolean paper = dated != null && field != null && field.ofPaper();
        DayWords inside = titled == null && (dated == null || paper) ? within(title, order, paper ? dated : null) : null;
        LocalDate within = inside == null ? null : order.apply(inside).date();
        LocalDate told = titled != null ? titled : within;
        if (dated != null && told != null && !dated.equals(told)) {
            findings.add(Finding.warning("date-conflict", "date", "The field says " + dated + ", the title " + told + "."));
            dated = paper && told.isBefore(dated) ? null : dated;
        }
        boolean number = start != null && NumberDay.is(start);
        LocalDate began = dated == null && titled == null && within == null && start != null && !(number && supplied != null)
                ? ofStart(start.plain(), order)
                : null;
        LocalDate found = dated != null ? dated : titled != null ? titled : within != null ? within : began;
        if (began != null && supplied == null) {
            boolean noticed = start != null && DateField.isOfNoticing(start);
            String said = number
                    ? " stands in the incident's number."
                    : " is the day on which it " + (noticed ? "was noticed." : "began.");
            findings.add(Finding.info(number ? "date-from-number" : "date-from-start", "date",
                    "No field gives the day; " + began + said + " Check that it is the day of the report."));
        }
        if (within != null && supplied == null) {
            findings.add(Finding.info("date-from-title", "date", "No field gives the day; " + within
                    + " stands inside the title. Check that it is the day of the incident."));
            if (inside != null && order.leavesOpen(inside)) {
                findings.add(ambiguous(title, within));
            }
        }
        if (found == null && supplied != null) {
            findings.add(Finding.info("date-supplied", "date", "The text leaves the day out; it was supplied."));
            return new DayOfReport(supplied, findings);
        }
        boolean mistyped = findings.stream().anyMatch(finding -> finding.code().endsWith("-mistyped"));
        if (found == null && !mistyped) {
            findings.add(Finding.warning("date-missing", "date",
                    "No day is written anywhere it could be relied on. Supply the date."));
        }
        return new DayOfReport(found, findings);
    }

    private static @Nullable LocalDate ofField(String written, DateOrder order, List<Finding> findings) {
        String bare = BRACKETS.matcher(written).replaceFirst("$1");
        Stamp inside = bare.equals(written) ? null : StampReader.readDay(bare);
        boolean filled = inside != null && inside.day() != null && inside.day().whole();
        if (!filled && (written.isBlank() || Placeholders.is(written) || Names.isNobody(written))) {
            return null;
        }
        String words = STARTS.matcher(filled ? bare : written).replaceFirst("");
        Stamp stamp = ofMoment(words);
        DayWords day = stamp == null ? null : stamp.day();
        if (stamp == null || day == null || !day.whole()) {
            findings.add(Finding.warning("date-imprecise", "date",
                    Finding.quoted(words) + " names no single day. Supply the date."));
            return null;
        }
        if (day.impossible()) {
            findings.add(Finding.warning("year-mistyped", "date", "“" + words + "” cannot be. Supply the date."));
            return null;
        }
        if (stamp.untilDay() != null) {
            findings.add(Finding.info("date-imprecise", "date", "“" + words + "” names several days; the first was taken."));
        } else if (!REST.matcher(words.substring(stamp.end())).matches()) {
            findings.add(Finding.info("date-imprecise", "date", "A remark stands beside the day: “" + words + "”."));
        }
        if (order.leavesOpen(day)) {
            findings.add(ambiguous(words, order.apply(day).date()));
        }
        return order.apply(day).date();
    }

    /** The day that opens the words; "Wed Mar 3 10:56:57 UTC 2021" has its year behind the time. */
    private static @Nullable Stamp ofMoment(String words) {
        Stamp day = StampReader.readDay(words);
        Stamp moment = day == null || day.day() == null || day.day().whole() ? null : StampReader.read(words, 0);
        return moment == null || moment.day() == null || !moment.day().whole() ? day : moment;
    }

    private static Finding ambiguous(@Nullable String words, @Nullable LocalDate read) {
        return Finding.warning("date-ambiguous", "date", "“" + words + "” was read as " + read
                + ", but day and month could be the other way round. Supply the date if they are.");
    }

    private static @Nullable LocalDate ofStart(String words, DateOrder order) {
        Stamp stamp = StampReader.read(StartFields.moment(words), 0);
        return stamp == null || stamp.day() == null || order.leavesOpen(stamp.day()) ? null : order.apply(stamp.day()).date();
    }

    private static @Nullable LocalDate ofTitle(@Nullable String title, DateOrder order) {
        Stamp stamp = title == null ? null : StampReader.readDay(title);
        return stamp == null || stamp.day() == null ? null : order.apply(stamp.day()).date();
    }

    /** The day in a title that does not open with it: "Incident on 2 May 2023: lamp out", "Lamp out (2 May 2023)". */
    private static @Nullable DayWords within(@Nullable String title, DateOrder order, @Nullable LocalDate written) {
        if (title == null || title.length() > 300) {
            return null;
        }
        String bare = FullWidth.folded(title).replaceFirst("(?<=\\d)\\.$", "");
        String words = HOURS.matcher(KIND.matcher(REMARK.matcher(bare).replaceFirst("")).replaceFirst("")).replaceFirst("");
        Matcher matcher = PLACE.matcher(words);
        while (matcher.find()) {
            Stamp stamp = StampReader.readDay(words.substring(matcher.end()));
            DayWords day = stamp == null ? null : stamp.day();
            if (day != null && order.apply(day).date() != null) {
                return day;
            }
            boolean alone = stamp != null && stamp.end() >= words.length() - matcher.end();
            DayWords inYear = day == null || written == null || !alone ? null : day.in(written.getYear());
            LocalDate date = inYear == null ? null : inYear.date();
            if (written != null && date != null && !date.isAfter(written) && date.isAfter(written.minusDays(DAYS))) {
                return inYear;
            }
        }
        return null;
    }
}
