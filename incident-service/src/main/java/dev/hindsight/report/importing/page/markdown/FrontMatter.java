package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The block between two lines of dashes at the head of a Markdown file: {@code key: value}, lists in brackets or as dashes below;
 * between two lines of plus signs {@code key = value}. What a list names by {@code - name: value} is that value; what else is said of
 * it becomes a field of its own. What stands below a name without a value says more of it, as the parts of an author's name do. Only this much of YAML and TOML is understood; anchors, tags and other nesting stay text.
 */
record FrontMatter(Map<String, List<String>> fields, String rest) {

    private static final int LONGEST = 300;
    /** What stands in no such block: a heading below another, bold, or a line at its left side without any key. */
    private static final Pattern PROSE = Pattern.compile("#{2,6} |\\*\\*|[^\\s#:\\[\\]{}-][^:]{0,400}$");

    /** The colon in front of a key where Ruby reads the block. */
    private static final Pattern SYMBOL = Pattern.compile("^:(?=[A-Za-z][\\w-]{0,40}:(?:\\s|$))");

    /** The title right below the block, whose own lines open with the same sign and are remarks: without it they may be the title. */
    private static final Pattern TITLED = Pattern.compile("\\s*# \\S");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    /** The sign of a value that stands below its key, in lines of its own. */
    private static final Pattern FOLDED = Pattern.compile("[>|][+-]?");

    static FrontMatter split(String text) {
        String[] lines = text.split("\n", -1);
        FrontMatter json = JsonMatter.split(text);
        if (!json.fields.isEmpty()) {
            return json;
        }
        boolean toml = lines[0].strip().equals("+++");
        if (lines.length < 3 || !toml && !lines[0].strip().equals("---")) {
            return new FrontMatter(Map.of(), text);
        }
        var fields = new Fields(toml ? '=' : ':');
        int i = 1;
        for (; i < Math.min(lines.length, LONGEST) && !lines[i].strip().matches(toml ? "\\+\\+\\+" : "---|\\.\\.\\."); i++) {
            if (!toml && PROSE.matcher(lines[i]).lookingAt()) {
                return new FrontMatter(Map.of(), text);
            }
            fields.line(lines[i]);
        }
        String rest = String.join("\n", List.of(lines).subList(Math.min(i + 1, lines.length), lines.length));
        boolean remarks = fields.all.isEmpty() && TITLED.matcher(rest).lookingAt();
        if (i == Math.min(lines.length, LONGEST) || fields.all.isEmpty() && !remarks) {
            return new FrontMatter(Map.of(), text);
        }
        String title = fields.all.getOrDefault("title", List.of("")).stream().findFirst().orElse("");
        if (DAY.matcher(title).matches()) {
            fields.all.putIfAbsent("date", List.of(title));
        }
        return new FrontMatter(fields.all, rest);
    }

    /** The same with fields that are told elsewhere, where it has none of their name. */
    FrontMatter with(Map<String, List<String>> others) {
        var all = new LinkedHashMap<>(fields);
        others.forEach(all::putIfAbsent);
        return new FrontMatter(all, rest);
    }

    /** The fields while their lines are read. */
    private static final class Fields {

        private final Map<String, List<String>> all = new LinkedHashMap<>();
        private final char joint;
        private List<String> open = new ArrayList<>();
        private String key = "";
        private boolean named;

        Fields(char joint) {
            this.joint = joint;
        }

        void line(String line) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                return;
            }
            boolean item = stripped.startsWith("- ");
            String words = item ? stripped.substring(2) : SYMBOL.matcher(stripped).replaceFirst("");
            named = item ? words.matches("name: .*") : named;
            boolean inside = Character.isWhitespace(line.charAt(0));
            if (item) {
                open.add(unquoted(named ? words.substring(words.indexOf(':') + 1) : words));
            } else if (inside && named && words.indexOf(joint) > 0) {
                all.computeIfAbsent(key + " " + words.substring(0, words.indexOf(joint)).strip(), _ -> new ArrayList<>())
                        .add(unquoted(words.substring(words.indexOf(joint) + 1)));
            } else if (inside && open.isEmpty() && words.matches("[a-z_]{2,20}: .*")) {
                all.computeIfAbsent(key + " " + words.substring(0, words.indexOf(joint)), _ -> new ArrayList<>())
                        .add(unquoted(words.substring(words.indexOf(joint) + 1)));
            } else if (inside && open.size() == 1) {
                open.set(0, (open.getFirst() + " " + unquoted(words)).strip());
            } else if (words.indexOf(joint) > 0 && !words.startsWith("#")) {
                field(words.substring(0, words.indexOf(joint)).strip(), words.substring(words.indexOf(joint) + 1).strip());
            }
        }

        private void field(String name, String value) {
            var values = new ArrayList<String>();
            if (value.startsWith("[") && value.endsWith("]")) {
                for (String part : value.substring(1, value.length() - 1).split(",")) {
                    values.add(unquoted(part));
                }
            } else if (!value.isEmpty()) {
                values.add(FOLDED.matcher(value).matches() ? "" : unquoted(value));
            }
            all.put(name, values);
            key = name;
            open = values;
            named = false;
        }
    }

    private static String unquoted(String value) {
        String stripped = Parser.unescapeEntities(value, false).strip();
        boolean quoted = stripped.length() > 1 && (stripped.startsWith("\"") && stripped.endsWith("\"")
                || stripped.startsWith("'") && stripped.endsWith("'"));
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /** @param headed whether a large heading below says it, so that no other field needs to */
    @Nullable
    String title(boolean headed) {
        return Stream.of("title", "heading", "headline").limit(headed ? 1 : 3)
                .flatMap(key -> fields.getOrDefault(key, List.of()).stream().limit(1)).filter(title -> !title.isBlank())
                .findFirst().orElse(null);
    }
}
