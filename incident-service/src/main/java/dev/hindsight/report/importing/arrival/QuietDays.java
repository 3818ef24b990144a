package dev.hindsight.report.importing.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/**
 * The days of a status page, one below the other, of which only one has an incident: that incident below its name, with its day, and
 * the other days as what the site prints around it.
 */
public final class QuietDays {

    /** What opens a line that belongs to the site. */
    public static final String OF_SITE = "Status page: ";
    private static final Pattern QUIET = Pattern
            .compile("(?i)no (?:known )?incidents? (?:were )?reported(?: (?:today|on|for) ?.{0,30})?\\.?");
    /** The text may be cut off in such a line. */
    private static final Pattern CUT = Pattern.compile("(?i)no (?:known )?incid[a-z ]{0,20}");
    private static final int FEWEST = 2;
    private static final int HEAD = 8;
    private static final int LONGEST = 180;

    private QuietDays() {}

    /** The text with its incident alone, the same text where it has none or several. */
    public static String leftOut(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.stream().filter(line -> QUIET.matcher(line.strip()).matches()).limit(FEWEST).count() < FEWEST) {
            return text;
        }
        var site = new ArrayList<String>();
        var incident = new ArrayList<String>();
        int first = next(lines, 0);
        lines.subList(0, first).stream().filter(line -> !line.isBlank()).forEach(site::add);
        for (int from = first; from < lines.size();) {
            int to = next(lines, from + 1);
            List<String> words = lines.subList(from + 1, to).stream().filter(line -> !line.isBlank()).toList();
            if (words.isEmpty() || words.size() == 1 && isQuiet(words.getFirst().strip(), to == lines.size())) {
                site.add(lines.get(from).strip() + (words.isEmpty() ? "" : ": " + words.getFirst().strip()));
            } else if (incident.isEmpty()) {
                incident.addAll(dated(lines.subList(from + 1, to), lines.get(from).strip()));
            } else {
                return text;
            }
            from = to;
        }
        boolean wordy = site.stream().anyMatch(line -> line.length() > LONGEST);
        if (incident.isEmpty() || wordy || lines.subList(0, first).stream().filter(line -> !line.isBlank()).count() > HEAD) {
            return text;
        }
        incident.add("");
        site.forEach(line -> incident.add(OF_SITE + line.strip()));
        return String.join("\n", incident);
    }

    private static boolean isQuiet(String words, boolean last) {
        return QUIET.matcher(words).matches() || last && CUT.matcher(words).matches();
    }

    /** The name of the incident, its day above its first part, and its words. */
    private static List<String> dated(List<String> lines, String day) {
        int title = 0;
        while (lines.get(title).isBlank()) {
            title++;
        }
        int part = title + 1;
        while (part < lines.size() && !StatusLines.isPart(lines.get(part).strip())) {
            part++;
        }
        part = part == lines.size() ? title + 1 : part;
        var dated = new ArrayList<>(lines.subList(title, part));
        dated.addAll(List.of("", "Date: " + day, ""));
        dated.addAll(lines.subList(part, lines.size()));
        return dated;
    }

    /** The next line with nothing but a day. */
    private static int next(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Stamp day = line.length() > 40 ? null : StampReader.readDay(line);
            if (day != null && day.day() != null && day.day().whole() && day.end() >= line.length()) {
                return i;
            }
        }
        return lines.size();
    }
}
