package dev.hindsight.report.importing.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The only post of a status page, to which its writer has added what came later: "Updated 09:03 UTC: The lamp burns again." */
final class UpdatedPost {

    private static final Pattern UPDATED = Pattern.compile(
            "(?i)\\W{0,4}Updated?\\W{0,3}(?:at )?((?:[\\p{L}\\d/-]{2,10}[ ,]{1,2}){0,3}\\d{1,2}[:.]\\d\\d(?: ?[AP]M)?(?: [A-Z]{2,5})?)\\b[\\s*:)\\]–—-]{0,6}(.*)");

    private UpdatedPost() {}

    /**
     * What was added, each with its time, and the post itself with its stamp; empty where nothing was added.
     *
     * @param stamp the line that says when it was posted
     */
    static List<String> entries(List<String> lines, String stamp) {
        List<String> paragraphs = paragraphs(lines);
        var entries = new ArrayList<String>();
        var own = new ArrayList<String>();
        boolean newestFirst = !paragraphs.isEmpty() && UPDATED.matcher(paragraphs.getFirst()).matches();
        for (String paragraph : paragraphs) {
            Matcher updated = UPDATED.matcher(paragraph);
            if (updated.matches()) {
                entries.add(updated.group(1) + " - " + updated.group(2));
            } else if (entries.isEmpty() || newestFirst && paragraph.equals(paragraphs.getLast())) {
                own.add(paragraph);
            } else {
                entries.add(entries.removeLast() + " " + paragraph);
            }
        }
        if (!entries.isEmpty() && !own.isEmpty()) {
            entries.add(newestFirst ? entries.size() : 0, stamp + " - " + String.join(" ", own));
        }
        return entries;
    }

    private static List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        boolean open = false;
        for (String line : lines) {
            boolean opens = !open || UPDATED.matcher(line.strip()).matches();
            if (!line.isBlank()) {
                paragraphs.add(opens ? line.strip() : paragraphs.removeLast() + " " + line.strip());
            }
            open = !line.isBlank();
        }
        return paragraphs;
    }
}
