package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What MDX lets stand in front of a page: {@code import} and {@code export} statements of JavaScript, as in
 * {@code export const meta = {title: 'Lamp out', date: '2024-11-19'}}. A key with a text in quotation marks is a field of the page;
 * the first of a name counts. See <a href="https://mdxjs.com/docs/what-is-mdx/#esm">ESM in MDX</a>.
 *
 * @param script the statements, line by line
 * @param rest the page below them
 */
record ScriptMatter(Map<String, List<String>> fields, List<String> script, String rest) {

    private static final int LONGEST = 300;
    private static final Pattern IMPORT = Pattern.compile("import\\s(?:[^'\"]{1,300}\\sfrom\\s)?['\"][^'\"]{1,300}['\"];?\\s*");
    private static final Pattern EXPORT = Pattern.compile("export\\s(?:const|let|var|default|async|function)\\b.{0,4000}");
    private static final Pattern FIELD = Pattern
            .compile("(?:^|[{,\\s])([A-Za-z]{2,30}):\\s*(?:'([^'\\\\]{1,500})'|\"([^\"\\\\]{1,500})\")");

    /** The statements that the text opens with; the text is all there is to the rest where it opens with none, or one that never ends. */
    static ScriptMatter split(String text) {
        String[] lines = text.split("\n", -1);
        var fields = new LinkedHashMap<String, List<String>>();
        var script = new ArrayList<String>();
        int end = 0;
        int depth = 0;
        for (int i = 0; i < Math.min(lines.length, LONGEST); i++) {
            String line = lines[i];
            boolean opens = depth == 0 && (IMPORT.matcher(line).matches() || EXPORT.matcher(line).matches());
            if (depth == 0 && !opens && !line.isBlank()) {
                break;
            }
            depth = Math.max(0, depth + nesting(line));
            Matcher field = FIELD.matcher(line);
            while (field.find()) {
                fields.putIfAbsent(field.group(1), List.of(field.group(2) == null ? field.group(3) : field.group(2)));
            }
            script.add(line);
            end = depth == 0 && !line.isBlank() ? i + 1 : end;
        }
        return end == 0
                ? new ScriptMatter(Map.of(), List.of(), text)
                : new ScriptMatter(fields, script.subList(0, Math.min(end, script.size())),
                        String.join("\n", List.of(lines).subList(end, lines.length)));
    }

    private static int nesting(String line) {
        return line.chars().map(sign -> "{[(".indexOf(sign) >= 0 ? 1 : "}])".indexOf(sign) >= 0 ? -1 : 0).sum();
    }
}
