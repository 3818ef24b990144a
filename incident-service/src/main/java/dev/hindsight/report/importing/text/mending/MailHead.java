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
    /** "From ida at pier.example  Thu Mar  4 20:04:02 2021": how the archive of a list parts its mails. */
    private static final Pattern ARCHIVED = Pattern
            .compile("From \\S{1,80}(?: at \\S{1,80})? {1,3}\\p{Lu}\\p{Ll}{2} .{6,12}\\d\\d:\\d\\d:\\d\\d \\d{4}");
    private static final Pattern SENDER_OF_LIST = Pattern.compile("(\\S{1,60})(?: at |@)(\\S{1,80}) \\(([^()]{3,60})\\)");
    private static final Pattern NAME_OF_LIST = Pattern.compile("\\[([^\\[\\]]{2,40})\\] (?=\\S)");
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final Pattern SENDER = Pattern
            .compile("\"?([^\"<>,@]{3,60}?)\"?\\s*(?:<[^<>\\s]{3,120}>|\\[mailto:[^\\]\\s]{3,120}\\])");

    private MailHead() {}

    /** The text with the fields of a report in the place of such a head, the same text where it has none. */
    public static String asFields(String text) {
        List<String> lines = text.lines().limit(MOST).toList();
        int from = 0;
        while (from < Math.min(HIGHEST, lines.size()) && (ABOVE.matcher(lines.get(from).strip()).matches()
                || ARCHIVED.matcher(lines.get(from).strip()).matches())) {
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
        ofList(fields);
        List<String> body = unsigned(text.lines().skip(at).toList(), fields);
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

    /** The name of the list before a subject is none of its words, and the name of the sender stands behind the address. */
    private static void ofList(Map<String, String> fields) {
        Matcher sender = SENDER_OF_LIST.matcher(fields.getOrDefault("From", ""));
        Matcher list = NAME_OF_LIST.matcher(fields.getOrDefault("Subject", ""));
        if (sender.matches()) {
            fields.put("From", sender.replaceFirst("$3 <$1@$2>"));
            if (list.lookingAt()) {
                fields.put("List", list.group(1));
                fields.put("Subject", list.replaceFirst(""));
            }
        }
    }

    /** The body without what stands above it where it is signed by a machine; how it is signed is told with the fields of the mail. */
    private static List<String> unsigned(List<String> body, Map<String, String> fields) {
        int first = 0;
        while (first < body.size() && body.get(first).isBlank()) {
            first++;
        }
        if (first == body.size() || !body.get(first).strip().equals(SIGNED)) {
            return body;
        }
        int end = first + 1;
        for (; end < body.size() && !body.get(end).isBlank(); end++) {
            Matcher field = FIELD.matcher(body.get(end).strip());
            if (!field.matches()) {
                return body;
            }
            fields.putIfAbsent(field.group(1), field.group(2));
        }
        return body.subList(end, body.size());
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
