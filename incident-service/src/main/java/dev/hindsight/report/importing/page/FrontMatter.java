package dev.hindsight.report.importing.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The block between two lines of dashes at the head of a Markdown file: {@code key: value}, lists in brackets or as dashes below;
 * between two lines of plus signs {@code key = value}. Only this much of YAML and TOML is understood; anchors, tags and nesting
 * stay text.
 */
record FrontMatter(Map<String, List<String>> fields, String rest) {

    private static final int LONGEST = 300;
    /** What stands in no such block: a heading below another, bold, or a line at its left side without any key. */
    private static final Pattern PROSE = Pattern.compile("#{2,6} |\\*\\*|[^\\s#:\\[\\]{}-][^:]{0,400}$");

    static FrontMatter split(String text) {
        String[] lines = text.split("\n", -1);
        boolean toml = lines[0].strip().equals("+++");
        if (lines.length < 3 || !toml && !lines[0].strip().equals("---")) {
            return new FrontMatter(Map.of(), text);
        }
        var fields = new LinkedHashMap<String, List<String>>();
        List<String> open = new ArrayList<>();
        int i = 1;
        for (; i < Math.min(lines.length, LONGEST) && !lines[i].strip().matches(toml ? "\\+\\+\\+" : "---|\\.\\.\\."); i++) {
            if (!toml && PROSE.matcher(lines[i]).lookingAt()) {
                return new FrontMatter(Map.of(), text);
            }
            open = line(lines[i], toml ? '=' : ':', fields, open);
        }
        if (i == Math.min(lines.length, LONGEST) || fields.isEmpty()) {
            return new FrontMatter(Map.of(), text);
        }
        return new FrontMatter(fields, String.join("\n", List.of(lines).subList(i + 1, lines.length)));
    }

    private static List<String> line(String line, char joint, Map<String, List<String>> fields, List<String> open) {
        String stripped = line.strip();
        if (stripped.isEmpty()) {
            return open;
        }
        if (stripped.startsWith("- ")) {
            open.add(unquoted(stripped.substring(2)));
            return open;
        }
        if (Character.isWhitespace(line.charAt(0)) && open.size() == 1) {
            open.set(0, (open.getFirst() + " " + unquoted(stripped)).strip());
            return open;
        }
        int colon = stripped.indexOf(joint);
        if (colon <= 0 || stripped.startsWith("#")) {
            return open;
        }
        var values = new ArrayList<String>();
        String value = stripped.substring(colon + 1).strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String part : value.substring(1, value.length() - 1).split(",")) {
                values.add(unquoted(part));
            }
        } else if (!value.isEmpty()) {
            values.add(unquoted(value));
        }
        fields.put(stripped.substring(0, colon).strip(), values);
        return values;
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() > 1 && (stripped.startsWith("\"") && stripped.endsWith("\"")
                || stripped.startsWith("'") && stripped.endsWith("'"));
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    @Nullable
    String title() {
        List<String> title = fields.get("title");
        return title == null || title.isEmpty() ? null : title.getFirst();
    }
}
