package dev.hindsight.report.importing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Short reports to try one rule on. */
public final class Reports {

    private Reports() {}

    public static Reading read(String text) {
        return ReportReader.read(Source.of(text));
    }

    /** A dump with a day and these lines as its timeline. */
    public static Reading timeline(String date, String... lines) {
        return read(dump(date, lines));
    }

    public static String dump(String date, String... lines) {
        return "Date\n\n" + date + "\n\nAuthors\n\nIda Beispiel\n\n\nTimeline\n\n" + String.join("\n\n", lines)
                + "\n\n\nRoot Cause(s)\n\n  • Rust\n";
    }

    /** A dump with these paragraphs below the heading of the action items. */
    public static Reading actions(String... cells) {
        return read("Authors\n\nIda Beispiel\n\n\nAction Items\n\n" + String.join("\n\n", cells)
                + "\n\n\nLessons Learned\n\nNone here");
    }

    /** These as the list below the heading of the action items. */
    public static Reading listed(String... items) {
        return read("# Lamp out\n\n## Action items\n\n"
                + String.join("\n", Arrays.stream(items).map(item -> "- " + item).toList()) + "\n");
    }

    /** A text in a file that is named for Markdown. */
    public static Reading plain(String text) {
        return ReportReader.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, "README.md"));
    }

    public static List<String> times(Reading reading) {
        return reading.timeline().stream().map(entry -> String.valueOf(entry.at())).toList();
    }

    public static List<String> texts(Reading reading) {
        return reading.timeline().stream().map(Entry::text).toList();
    }

    public static List<String> actionTexts(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    public static List<String> owners(Reading reading) {
        return reading.actionItems().stream().map(item -> String.valueOf(item.ownerName())).toList();
    }

    public static List<Boolean> done(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::done).toList();
    }

    public static List<String> names(Reading reading) {
        return reading.authors().stream().map(person -> String.valueOf(person.name())).toList();
    }

    public static boolean found(Reading reading, String code, String where) {
        return reading.findings().stream().anyMatch(finding -> finding.code().equals(code) && finding.where().equals(where));
    }

    public static boolean found(Reading reading, String code) {
        return reading.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static String section(Reading reading, Section section) {
        Passage passage = reading.sections().get(section);
        return passage == null ? null : passage.plain();
    }
}
