package dev.hindsight.report.importing.page.wiki;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields that a numbered paper of a project opens with, set as code above its text, one on each line and its title among them. */
final class Preamble {

    private static final Pattern BLOCK = Pattern
            .compile("\\A\\s{0,9}<pre>[ \\t]*\\n((?:[^\\n]{0,400}\\n){2,30}?)\\s{0,9}</pre>");
    private static final Pattern FIELD = Pattern
            .compile("\\s{0,9}(\\p{Lu}[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?):(?:\\s+(\\S.{0,300}))?");
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s{0,9}Title: +\\S");

    private Preamble() {}

    /** The text with such fields as labels in bold, the same text where it opens with anything else. */
    static String asLabels(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt() || !TITLE.matcher(block.group(1)).find()) {
            return text;
        }
        List<Matcher> fields = block.group(1).lines().filter(line -> !line.isBlank()).map(FIELD::matcher).toList();
        if (!fields.stream().allMatch(Matcher::matches)) {
            return text;
        }
        return fields.stream().map(field -> "'''" + field.group(1) + ":''' " + (field.group(2) == null ? "" : field.group(2)))
                .collect(Collectors.joining("\n\n", "", "\n\n")) + text.substring(block.end());
    }
}
