package dev.hindsight.report.importing.page.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;

/** The markup of Sphinx: headings by the sign that underlines them, links with their address in angle brackets. */
final class RstMarkup {

    private static final Pattern LINK = Pattern.compile("`([^`<\\n]{1,200}?)\\s{0,3}<([^>\\s]{3,1000})>`__?");
    private static final Pattern ROLE = Pattern.compile(":[a-z]{2,12}:`([^`<\\n]{1,200}?)(?:\\s{0,3}<[^>\\n]{1,300}>)?`");
    private static final Pattern RULE = Pattern.compile("([=~^\"'*+#`:.-])\\1{2,}\\s*");

    /** ":Date: 3 March 2021", a field of a list; not ":doc:`lamps`", a link. */
    private static final Pattern FIELD = Pattern.compile("^:(\\p{L}[^:`\\n]{1,40}):(?:[ \\t]+(\\S.*)|[ \\t]*)$");
    private static final Pattern CONTENTS = Pattern.compile("\\.\\. (?:contents|toctree|sectnum|index)::.*");

    private RstMarkup() {}

    static String markdown(String text) {
        String[] lines = Substitutions.putIn(text).split("\n", -1);
        List<Character> levels = new ArrayList<>();
        var out = new StringJoiner("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean over = i + 2 < lines.length && RULE.matcher(line).matches() && lines[i + 2].strip().equals(line.strip())
                    && !lines[i + 1].isBlank();
            if (over) {
                continue;
            }
            boolean under = i + 1 < lines.length && !line.isBlank() && !Character.isWhitespace(line.charAt(0))
                    && RULE.matcher(lines[i + 1]).matches()
                    && lines[i + 1].strip().length() >= Math.min(line.strip().length(), 60);
            if (under) {
                char sign = lines[++i].charAt(0);
                if (!levels.contains(sign)) {
                    levels.add(sign);
                }
                out.add("\n" + "#".repeat(Math.min(6, levels.indexOf(sign) + 1)) + " " + inline(line) + "\n");
            } else if (CONTENTS.matcher(line).matches()) {
                i = behind(lines, i);
            } else {
                out.add(inline(FIELD.matcher(line).replaceFirst("- **$1:** $2")));
            }
        }
        return out.toString();
    }

    /** The last line of what a directive says, which is pushed in below it. */
    private static int behind(String[] lines, int directive) {
        int i = directive;
        while (i + 1 < lines.length && !lines[i + 1].isBlank() && Character.isWhitespace(lines[i + 1].charAt(0))) {
            i++;
        }
        return i;
    }

    private static String inline(String line) {
        return line.length() > Limits.SEARCHED
                ? line
                : ROLE.matcher(LINK.matcher(line.replaceFirst("^(\\s{0,20})#\\.\\s", "$11. ")).replaceAll("[$1](<$2>)"))
                        .replaceAll("`$1`");
    }
}
