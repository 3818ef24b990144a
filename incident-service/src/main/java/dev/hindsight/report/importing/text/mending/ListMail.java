package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Teams;

/** A mail as the archive of a list prints it: its subject behind the name of the list, who sent it from where, and when. */
public final class ListMail {

    private static final int HIGHEST = 12;
    private static final Pattern SUBJECT = Pattern.compile("((?:\\[[^\\[\\]]{2,40}\\] ?){1,3})(\\S.{3,300})");
    private static final Pattern SENDER = Pattern.compile("([^@<>:\\[\\]]{3,60}?) (\\S{1,60} at \\S{1,80}\\.\\p{Alpha}{2,10})");
    /** The zone is short, or spelt out as some servers do: "New Zealand Daylight Time". */
    private static final Pattern SENT = Pattern.compile(
            "((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \\p{Alpha}{3} {1,2}\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d "
                    + "(?:[A-Z]{2,5}|(?:\\p{Lu}[\\p{Alpha}.]{1,15} ){1,3}Time)) (\\d{4})");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}(?:\\. ?| )){1,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30}");
    private static final Pattern FORWARDED = Pattern.compile("(?i)(?:re|fwd?|aw):.*");

    private ListMail() {}

    /** The text with the fields of a report in the place of such a head, the same text where it has none. */
    public static String asFields(String text) {
        List<String> lines = text.lines().limit(HIGHEST).map(String::strip).toList();
        List<Integer> said = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isEmpty()).limit(4)
                .boxed().toList();
        if (said.size() < 3) {
            return text;
        }
        Matcher subject = SUBJECT.matcher(lines.get(said.getFirst()));
        boolean apart = !SENT.matcher(lines.get(said.get(2))).matches();
        int sent = said.get(apart && said.size() > 3 ? 3 : 2);
        String from = lines.get(said.get(1)) + (apart ? " " + lines.get(said.get(2)) : "");
        Matcher sender = SENDER.matcher(from);
        if (!subject.matches() || !sender.matches() || !SENT.matcher(lines.get(sent)).matches()) {
            return text;
        }
        var head = new ArrayList<String>();
        head.add("Subject: " + subject.group(2));
        head.add("");
        boolean own = !FORWARDED.matcher(subject.group(2)).matches();
        boolean person = INITIALS.matcher(sender.group(1)).matches()
                || new Names().isPerson(sender.group(1)) && !Teams.among(sender.group(1));
        head.add((own && person ? "Author: " : "Sent by: ") + sender.group(1));
        head.add("Sent from: " + sender.group(2));
        head.add("Sent to: " + subject.group(1).replaceAll("\\] ?\\[", ", ").replaceAll("[\\[\\]]", "").strip());
        head.add("Sent: " + SENT.matcher(lines.get(sent)).replaceFirst("$1 $3, $2"));
        return String.join("\n", head) + "\n" + text.lines().skip(sent + 1).collect(Collectors.joining("\n"));
    }
}
