package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticket as a tracker shows it with its boxes above the report: "Details", "People" and "Dates", and below them the "Description", which is the
 * report itself. Who and when there are of the ticket, and its files and comments below are none of the report.
 */
final class TicketView {

    private static final int HIGHEST = 60;
    private static final String PEOPLE = "People";
    private static final String DATES = "Dates";
    private static final String REPORT = "Description";
    private static final Pattern FIELD = Pattern.compile("(\\p{Lu}[\\p{L} /]{2,30}):[\\t ]+(\\S.*)");
    private static final Pattern LABELS = Pattern.compile("Labels:[\\t ]+([^,]{2,300})");
    private static final Pattern FILES = Pattern.compile("Attachments(?: \\(\\d{1,3}\\))?");
    private static final Pattern TABS = Pattern.compile("All\\s+Comments\\s+.{2,80}");

    private TicketView() {}

    /** The text without the boxes, what they hold as fields of the ticket; the same text where there are none. */
    static String asFields(String text) {
        List<String> lines = text.lines().toList();
        List<String> top = lines.subList(0, Math.min(HIGHEST, lines.size())).stream().map(String::strip).toList();
        int report = top.indexOf(REPORT);
        int people = top.indexOf(PEOPLE);
        int dates = top.indexOf(DATES);
        if (people < 0 || dates < 0 || report < Math.max(people, dates)
                || top.subList(people, report).stream().noneMatch(line -> line.startsWith("Reporter:"))) {
            return text;
        }
        var told = new ArrayList<String>();
        for (int i = 0; i < report; i++) {
            told.add(i < Math.min(people, dates) ? detail(lines.get(i)) : field(lines.get(i).strip()));
        }
        told.add("");
        for (int i = report + 1; i < lines.size(); i++) {
            told.add(below(lines, i));
        }
        return String.join("\n", told);
    }

    /** No label of a ticket has a blank, which parts it from the next. */
    private static String detail(String line) {
        Matcher labels = LABELS.matcher(line.strip());
        return line.strip().equals("Details")
                ? ""
                : labels.matches() ? "Labels: " + String.join(", ", labels.group(1).split("\\s+")) : line;
    }

    private static String field(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() ? "Ticket " + field.group(1).toLowerCase(Locale.ROOT) + ": " + field.group(2) : "";
    }

    private static String below(List<String> lines, int at) {
        String line = lines.get(at).strip();
        boolean activity = line.equals("Activity") && at + 1 < lines.size()
                && TABS.matcher(lines.get(at + 1).strip()).matches();
        return activity ? "Comments" : FILES.matcher(line).matches() ? "Attachments" : lines.get(at);
    }
}
