package dev.hindsight.report.importing.page.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;

/** The markup of MediaWiki: its headings, lists, tables, links and the fields of its templates. */
final class MediaWikiMarkup {

    private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*([^=].{0,200}?)\\s*\\1\\s*");
    /** Not ":pushpin: lamp out": an emoji as chat writes it. */
    private static final Pattern ITEM = Pattern
            .compile("(?!:[a-z][a-z0-9_+-]{1,40}:(?:\\s|$))([*#:;]{1,6})\\s*(\\S.*)?");
    private static final Pattern CODE = Pattern.compile("(?i)<(pre|syntaxhighlight|source)\\b[^>]{0,200}>(?!.*</\\1>)");
    private static final Pattern END_OF_CODE = Pattern.compile("(?i)</(?:pre|syntaxhighlight|source)>");
    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,20}__|\\[\\[(?:Category|Kategorie):[^\\]\\n]{1,200}\\]\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("\\[\\[(?:File|Image|Datei):([^\\]|\\n]{1,200})[^\\]\\n]{0,300}\\]\\]");
    private static final Pattern PAGE = Pattern.compile("\\[\\[(?:[^\\]|\\n]{1,300}\\|)?:?([^\\]|\\n]{1,300})\\]\\]");
    private static final Pattern LINK = Pattern.compile("\\[(https?://[^\\s\\]]{3,2000})\\s+([^\\]\\n]{1,300})\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\[(https?://[^\\s\\]]{3,2000})\\]");
    private static final Pattern TEMPLATE = Pattern
            .compile("\\{\\{[^{}|\\n]{1,60}\\|(?:[^{}|=\\n]{1,60}\\|){0,3}([^{}|=\\n]{1,200})\\}\\}");
    private static final Pattern BARE = Pattern.compile("\\{\\{[^{}|\\n]{1,60}\\}\\}");
    private static final Pattern FIELD = Pattern.compile("\\s*\\|?\\s*([\\w][\\w /-]{1,40}?)\\s*=\\s*(.*?)\\s*");
    private static final Pattern REFERENCE = Pattern
            .compile("<ref[^>]{0,100}>([^<]{0,500})</ref>|<ref[^>]{0,100}/>|</?nowiki ?/?>");
    private static final Pattern ATTRIBUTES = Pattern
            .compile("^(?:\\s*[a-z-]{2,20}\\s*=\\s*(?:\"[^\"]{0,200}\"|[\\w%#]{1,40}))+\\s*\\|(?!\\|)");

    private final StringJoiner out = new StringJoiner("\n");
    /** What the boxes say, before all parts, wherever a box stands. */
    private final StringJoiner facts = new StringJoiner("\n");
    private final List<String> cells = new ArrayList<>();
    private boolean fenced;
    private boolean table;
    private boolean head;
    private boolean template;
    private int rows;

    String markdown(String text) {
        for (String line : text.split("\n", -1)) {
            line(line);
        }
        endRow();
        return facts.length() == 0 ? out.toString() : facts + "\n" + out;
    }

    private void line(String line) {
        String bare = line.strip();
        boolean marked = line.length() <= Limits.SEARCHED && (fenced || !table);
        Matcher code = (fenced ? END_OF_CODE : CODE).matcher(line);
        if (marked && code.find()) {
            code(line.substring(0, code.start()), line.substring(code.end()));
        } else if (fenced) {
            out.add(line);
        } else if (table || bare.startsWith("{|")) {
            table(bare);
        } else if (template || bare.startsWith("{{") && !bare.contains("}}")) {
            fields(bare);
        } else if (bare.startsWith("{{") && bare.endsWith("}}") && bare.indexOf('=') > 0 && bare.indexOf('|') > 0) {
            fields(bare);
        } else {
            out.add(block(line));
        }
    }

    /** Code begins or ends inside a line, and what stands ahead of the sign or behind it is of the line. */
    private void code(String ahead, String behind) {
        boolean ends = fenced;
        fenced = !fenced;
        if (!ahead.isBlank()) {
            out.add(ends ? ahead : block(ahead));
        }
        out.add("```");
        if (!behind.isBlank()) {
            out.add(ends ? block(behind) : behind);
        }
    }

    private String block(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return "\n" + "#".repeat(heading.group(1).length()) + " " + inline(heading.group(2)) + "\n";
        }
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || item.group(2) == null) {
            return inline(line);
        }
        String marks = item.group(1);
        String words = inline(item.group(2));
        return marks.equals(";") ? "\n**" + words + "**\n" : WikiMarkup.item(marks, words);
    }

    /** "| start = 2022-03-27 14:36": the fields of a box at the head. */
    private void fields(String line) {
        boolean end = line.endsWith("}}");
        String words = end ? line.substring(0, line.length() - 2) : line;
        template = !end;
        for (String part : words.replaceFirst("^\\{\\{[^|]{0,80}", "").split("\\|(?=\\s{0,3}[\\w -]{1,40}=)")) {
            Matcher field = FIELD.matcher(part);
            if (field.matches() && !field.group(2).isEmpty()) {
                facts.add("\n**" + field.group(1).replace('_', ' ').replace('-', ' ') + ":** " + inline(field.group(2)) + "\n");
            } else if (!field.matches() && !part.isBlank() && !part.strip().equals("|")) {
                out.add(inline(part));
            }
        }
    }

    private void table(String line) {
        if (line.startsWith("{|")) {
            table = true;
            rows = 0;
            out.add("");
        } else if (line.startsWith("|}")) {
            endRow();
            table = false;
            out.add("");
        } else if (line.startsWith("|+")) {
            out.add(inline(line.substring(2).strip()) + "\n");
        } else if (line.startsWith("|-")) {
            endRow();
        } else if (line.startsWith("!") || line.startsWith("|")) {
            head |= line.startsWith("!");
            for (String cell : line.substring(1).split(line.startsWith("!") ? "!!|\\|\\|" : "\\|\\|", -1)) {
                cells.add(inline(ATTRIBUTES.matcher(cell).replaceFirst("")).strip().replace("|", "\\|"));
            }
        } else if (!cells.isEmpty() && !line.isEmpty()) {
            cells.set(cells.size() - 1, cells.getLast() + "<br>" + inline(line));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            String row = "| " + String.join(" | ", cells) + " |";
            boolean first = rows++ == 0;
            out.add(first && head ? row + "\n|" + "---|".repeat(Math.min(30, cells.size())) : row);
        }
        cells.clear();
        head = false;
    }

    /** "{{Done}}" says so; other boxes without fields only look like something. */
    private static String state(String box) {
        String name = box.substring(2, box.length() - 2).strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "done", "fixed", "resolved" -> "✅";
            case "in progress", "doing", "ongoing" -> "In progress:";
            case "to do", "todo", "not done" -> "To do:";
            default -> "";
        };
    }

    private static String inline(String line) {
        if (line.length() > Limits.SEARCHED) {
            return line;
        }
        String text = SWITCH.matcher(line).replaceAll("");
        text = FILE.matcher(text).replaceAll("![](<$1>)");
        text = PAGE.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("[$2](<$1>)");
        text = ADDRESS.matcher(text).replaceAll("<$1>");
        text = TEMPLATE.matcher(text).replaceAll("$1");
        text = BARE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(state(found.group())));
        text = REFERENCE.matcher(text)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(" (" + found.group(1) + ")"));
        return text.replace("'''''", "***").replace("'''", "**").replace("''", "*");
    }
}
