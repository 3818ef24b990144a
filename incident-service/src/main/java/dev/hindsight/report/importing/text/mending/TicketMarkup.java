package dev.hindsight.report.importing.text.mending;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;

/** The markup of Jira in a ticket that came along as text: tables, counted points and links as it spells them. */
final class TicketMarkup {

    private static final Pattern HEADS = Pattern.compile("\\|\\|[^|\\n]{1,100}(?:\\|\\|[^|\\n]{1,100}){1,20}\\|\\|[ \\t]*");
    private static final Pattern LINK = Pattern
            .compile("\\[([^\\[\\]|\\n]{1,300})\\|(https?://[^\\[\\]|\\s]{1,2000})(?:\\|[^\\]\\n]{0,60})?\\]");
    private static final Pattern FENCE = Pattern.compile("\\s*\\{(?:code|noformat)(?::[^}]{0,200})?\\}\\s*");
    private static final Pattern COUNTED = Pattern.compile("\\s{0,4}# (?=\\S)");

    /** What is fenced belongs to the line above it. */
    private static final String PUSHED_IN = "    ";

    private TicketMarkup() {}

    /** The text with lines as anybody types them; the same text where nothing in it is Jira's. */
    static String asText(String text) {
        boolean marked = text.lines().anyMatch(line -> HEADS.matcher(line).matches() || FENCE.matcher(line).matches())
                || LINK.matcher(text).find();
        if (!marked) {
            return text;
        }
        var out = new StringJoiner("\n");
        boolean fenced = false;
        int count = 0;
        for (String line : text.split("\n", -1)) {
            if (FENCE.matcher(line).matches()) {
                fenced = !fenced;
                continue;
            }
            boolean counted = !fenced && COUNTED.matcher(line).lookingAt();
            count = counted ? count + 1 : 0;
            boolean far = line.length() > Limits.SEARCHED;
            out.add(fenced ? PUSHED_IN + line : far ? line : inLine(counted ? counted(line, count) : line));
        }
        return out.toString();
    }

    private static String counted(String line, int count) {
        return COUNTED.matcher(line).replaceFirst(count + ". ");
    }

    private static String inLine(String line) {
        String row = HEADS.matcher(line).matches() ? line.replace("||", "|") : line;
        return LINK.matcher(row)
                .replaceAll(link -> Matcher.quoteReplacement(shown(link.group(1), link.group(2))));
    }

    private static String shown(String words, String address) {
        return words.equals(address) ? address : words + " " + address;
    }
}
