package dev.hindsight.report.importing;

import java.time.LocalDate;
import java.util.List;

/** Short reports to try one rule on. */
final class Reports {

    private Reports() {}

    static Reading read(String text) {
        return ReportReader.read(Source.of(text));
    }

    /** A dump with a day and these lines as its timeline. */
    static Reading timeline(String date, String... lines) {
        return read(dump(date, lines));
    }

    static String dump(String date, String... lines) {
        return "Date\n\n" + date + "\n\nAuthors\n\nIda Beispiel\n\n\nTimeline\n\n" + String.join("\n\n", lines)
                + "\n\n\nRoot Cause(s)\n\n  • Rust\n";
    }

    /** A dump with these paragraphs below the heading of the action items. */
    static Reading actions(String... cells) {
        return read("Authors\n\nIda Beispiel\n\n\nAction Items\n\n" + String.join("\n\n", cells)
                + "\n\n\nLessons Learned\n\nNone here");
    }

    static List<String> times(Reading reading) {
        return reading.timeline().stream().map(entry -> String.valueOf(entry.at())).toList();
    }

    static List<String> texts(Reading reading) {
        return reading.timeline().stream().map(Entry::text).toList();
    }

    static List<String> names(Reading reading) {
        return reading.authors().stream().map(person -> String.valueOf(person.name())).toList();
    }

    static boolean found(Reading reading, String code, String where) {
        return reading.findings().stream().anyMatch(finding -> finding.code().equals(code) && finding.where().equals(where));
    }

    static boolean found(Reading reading, String code) {
        return reading.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static String section(Reading reading, Section section) {
        Passage passage = reading.sections().get(section);
        return passage == null ? null : passage.plain();
    }
}
