package dev.hindsight.report.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Placeholders;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/**
 * The day of the report: of its Date field, or of a date that opens the title, or what a person supplied. Never one from prose.
 */
record HeadReader(@Nullable LocalDate date, List<Finding> findings) {

    private static final Pattern REST = Pattern.compile("[\\s.,;:]*(?:(?:at |from )?[~]?\\d{1,2}[:.]\\d\\d.{0,40})?");

    static HeadReader read(@Nullable Chapter field, @Nullable String title, @Nullable LocalDate supplied) {
        var findings = new ArrayList<Finding>();
        LocalDate dated = field == null ? null : ofField(field.plain(), findings);
        LocalDate titled = ofTitle(title);
        if (dated != null && titled != null && !dated.equals(titled)) {
            findings.add(Finding.warning("date-conflict", "date", "The field says " + dated + ", the title " + titled + "."));
        }
        LocalDate found = dated == null ? titled : dated;
        if (found == null && supplied != null) {
            findings.add(Finding.info("date-supplied", "date", "The text leaves the day out; it was supplied."));
            return new HeadReader(supplied, findings);
        }
        boolean mistyped = findings.stream().anyMatch(finding -> finding.code().endsWith("-mistyped"));
        if (found == null && !mistyped) {
            findings.add(Finding.warning("date-missing", "date", "No day is written anywhere it could be relied on."));
        }
        return new HeadReader(found, findings);
    }

    private static @Nullable LocalDate ofField(String words, List<Finding> findings) {
        if (words.isBlank() || Placeholders.is(words)) {
            return null;
        }
        Stamp stamp = StampReader.readDay(words);
        DayWords day = stamp == null ? null : stamp.day();
        if (stamp == null || day == null || !day.whole()) {
            findings.add(Finding.warning("date-imprecise", "date", "“" + words + "” names no single day."));
            return null;
        }
        if (day.impossible()) {
            findings.add(Finding.warning("year-mistyped", "date", "“" + words + "” cannot be."));
            return null;
        }
        if (!REST.matcher(words.substring(stamp.end())).matches()) {
            findings.add(Finding.info("date-imprecise", "date", "A remark stands beside the day: “" + words + "”."));
        }
        return date(day);
    }

    private static @Nullable LocalDate ofTitle(@Nullable String title) {
        Stamp stamp = title == null ? null : StampReader.readDay(title);
        DayWords day = stamp == null ? null : stamp.day();
        return day == null || !day.whole() || day.impossible() ? null : date(day);
    }

    private static @Nullable LocalDate date(DayWords day) {
        Integer year = day.year();
        Integer month = day.month();
        Integer number = day.day();
        return year == null || month == null || number == null ? null : LocalDate.of(year, month, number);
    }
}
