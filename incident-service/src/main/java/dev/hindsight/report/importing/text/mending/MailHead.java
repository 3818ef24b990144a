package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.wiki.WikiMarkup;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Teams;

/** The head of a mail as that of a report: its subject is the title, who sent it the author, and its date only when it was sent. */
public final class MailHead {

    private static final int HIGHEST = 4;
    private static final int MOST = 40;
    private static final String SUBJECT = "Subject: ";
    private static final Set<String> SAID = Set.of("Subject", "From", "To", "Date", "Sent");
    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z-]{1,30}):[ \\t]*(.{0,900})");
    private static final Pattern ABOVE = Pattern
            .compile(
                    "(?i)-{2,20} ?(?:forwarded message|original message)(?: from .{1,80})? ?-{2,20}|begin forwarded message:|");
    private static final Pattern SENDER = Pattern
            .compile("\"?([^\"<>,@]{3,60}?)\"?\\s*(?:<[^<>\\s]{3,120}>|\\[mailto:[^\\]\\s]{3,120}\\])");

    private MailHead() {}

    /** The text with the fields of a report in the place of such a head, the same text where it has none. */
    public static String asFields(String text) {
        List<String> lines = text.lines().limit(MOST).toList();
        int from = 0;
        while (from < Math.min(HIGHEST, lines.size()) && ABOVE.matcher(lines.get(from).strip()).matches()) {
            from++;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String last = "";
        int at = from;
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            Matcher field = FIELD.matcher(lines.get(at).stripTrailing());
            boolean folded = Character.isWhitespace(lines.get(at).charAt(0)) && !last.isEmpty();
            if (!folded && (!field.matches() || fields.containsKey(field.group(1)))) {
                return text;
            }
            last = folded ? last : field.group(1);
            fields.merge(last, folded ? lines.get(at).strip() : field.group(2), (before, more) -> before + " " + more);
        }
        boolean mail = fields.containsKey("From") && !fields.getOrDefault("Subject", "").isBlank()
                && (fields.containsKey("Date") || fields.containsKey("Sent"));
        if (!mail) {
            return text;
        }
        List<String> body = text.lines().skip(at).toList();
        List<String> report = MailedReport.of(fields, body);
        return report.isEmpty() ? head(fields) + "\n" + String.join("\n", body) : String.join("\n", report);
    }

    /** The same for a mail that is written in Markdown. */
    public static String asMarkdown(String text) {
        String told = asFields(text);
        if (told.startsWith(SUBJECT) && !told.equals(text)) {
            return "# " + told.substring(SUBJECT.length());
        }
        return told.equals(text) || told.startsWith("#") || WikiMarkup.is(told) ? told : "# " + told;
    }

    private static String head(Map<String, String> fields) {
        var lines = new ArrayList<String>();
        lines.add(SUBJECT + fields.get("Subject"));
        String sender = fields.getOrDefault("From", "");
        lines.add((isPerson(sender) ? "Author: " : "Sent by: ") + sender);
        lines.add(fields.containsKey("To") ? "Sent to: " + fields.get("To") : "");
        fields.forEach((name, value) -> lines.add(SAID.contains(name) ? "" : name + ": " + value));
        lines.add("Sent: " + fields.getOrDefault("Date", fields.getOrDefault("Sent", "")));
        lines.removeIf(String::isEmpty);
        lines.add(1, "");
        return String.join("\n", lines);
    }

    private static boolean isPerson(String sender) {
        Matcher named = SENDER.matcher(sender);
        return named.matches() && new Names().isPerson(named.group(1)) && !Teams.among(named.group(1));
    }
}
