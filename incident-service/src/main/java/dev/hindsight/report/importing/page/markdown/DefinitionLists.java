package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Terms with a colon and their definition on the line below, as Markdown Extra, Pandoc and kramdown write them, made points of a list:
 * the term in bold as a label, and its definition behind it. Several definitions of one term are points below it.
 */
final class DefinitionLists {

    private static final int LONGEST = 100;
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}:[ \\t]{1,4}(?=\\S)(.*)");
    /** What is no term: pushed in, a mark of another block, a label or a definition itself. */
    private static final Pattern OTHER = Pattern.compile("(?:[\\s>|#:-]|[*+] |\\d{1,3}[.)] ).*|.*[:|]\\s*");

    private static final Pattern BOLD = Pattern.compile("^(?:\\*\\*|__)(.{1,90})(?:\\*\\*|__)$");

    private final String[] lines;
    private final List<String> out = new ArrayList<>();

    private DefinitionLists(String text) {
        lines = text.split("\n", -1);
    }

    static String listed(String text) {
        return text.contains("\n:") || text.contains("\n :") ? new DefinitionLists(text).listed() : text;
    }

    private String listed() {
        boolean code = false;
        boolean inside = false;
        boolean several = false;
        for (int i = 0; i < lines.length; i++) {
            code ^= FENCE.matcher(lines[i]).matches();
            int at = code ? -1 : definition(i, inside);
            Matcher further = DEFINITION.matcher(lines[i]);
            if (at > 0) {
                String term = BOLD.matcher(lines[i].strip()).replaceAll("$1");
                several = definesAgain(at);
                if (several) {
                    out.addAll(List.of("", "**" + term + "**", ""));
                }
                out.add(several ? "- " + words(at) : "- **" + term + ":** " + words(at));
                i = at;
                inside = true;
            } else if (inside && !code && further.matches()) {
                out.add((several ? "- " : "  - ") + further.group(1));
            } else {
                inside = inside && (lines[i].isBlank() || Character.isWhitespace(lines[i].charAt(0)));
                out.add(lines[i]);
            }
        }
        return String.join("\n", out);
    }

    /** Where the definition of the term in this line stands, right below or after a blank line; below none where it is no term. */
    private int definition(int i, boolean inside) {
        boolean begins = i == 0 || inside || lines[i - 1].isBlank();
        if (!begins || lines[i].isBlank() || lines[i].length() > LONGEST || OTHER.matcher(lines[i]).matches()) {
            return -1;
        }
        int next = i + 1 < lines.length && lines[i + 1].isBlank() ? i + 2 : i + 1;
        return next < lines.length && DEFINITION.matcher(lines[next]).matches() ? next : -1;
    }

    /** Whether another definition of the same term stands below this one. */
    private boolean definesAgain(int at) {
        int next = at + 1;
        while (next < lines.length && (lines[next].isBlank() || Character.isWhitespace(lines[next].charAt(0)))) {
            next++;
        }
        return next < lines.length && DEFINITION.matcher(lines[next]).matches();
    }

    private String words(int at) {
        Matcher definition = DEFINITION.matcher(lines[at]);
        return definition.matches() ? definition.group(1) : "";
    }
}
