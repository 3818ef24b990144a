package dev.hindsight.report.importing.page.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;

/** AsciiDoc, line by line: headings by signs of equality, lists by stars and dots, tables between lines of their own. */
final class AsciiDocMarkup {

    private static final Pattern HEADING = Pattern.compile("(={1,6})\\s+(\\S.{0,300})");
    private static final Pattern ATTRIBUTE = Pattern.compile(":([\\w-]{2,40}):(?:\\s+(\\S.{0,300}))?");
    private static final Pattern TECHNICAL = Pattern
            .compile("toc.*|icons.*|sect.*|source-.*|doctype|experimental|id.*|images.*|page-.*|\\w+dir|description|keywords"
                    + "|figure-.*|table-.*|.*-caption|.*-label|url-.*|lang|nofooter|stylesheet|data-uri|hardbreaks.*|numbered");
    private static final Pattern ITEM = Pattern.compile("\\s{0,8}(\\*{1,5}|\\.{1,5}|-)\\s+(\\S.{0,4000})");
    private static final Pattern BOX = Pattern.compile("\\[([ xX*])\\]\\s+");
    private static final Pattern TERM = Pattern.compile("(\\S.{0,80}?)::(?:\\s+(\\S.{0,4000}))?");
    private static final Pattern BLOCK_TITLE = Pattern.compile("\\.(\\p{L}.{0,200})");
    private static final Pattern MARKS = Pattern.compile("\\[.{0,300}\\]");
    private static final Pattern COLUMNS = Pattern.compile("cols=\"?([^\"\\]]{1,100})");
    private static final Pattern LINK = Pattern
            .compile("(?:link:(?=/)|(?:link:)?(?=https?://|mailto:))([^\\s\\[\\]]{2,1000})\\[([^\\]\\n]{1,300})\\]");
    private static final Pattern PLACE = Pattern
            .compile("<<[^<>,\\n]{1,200},\\s?([^<>\\n]{1,200})>>|xref:[^\\s\\[]{1,200}\\[([^\\]\\n]{1,200})\\]");
    private static final Pattern IMAGE = Pattern
            .compile("image::?([^\\s\\[:][^\\s\\[]{0,300})\\[([^\\],\\n]{0,200})[^\\]\\n]{0,200}\\]");
    private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

    /** Who wrote it stands right below the title, and below them the version and its day. */
    private static final Pattern AUTHOR = Pattern
            .compile("(\\p{Lu}[^<>\\n;,:]{2,80}?)\\s+<([^<>\\s]{3,200}@[^<>\\s]{3,200})>(?:;.{0,300})?");
    private static final Pattern REVISION = Pattern
            .compile("v?\\d{1,3}(?:\\.\\d{1,4}){0,3},\\s+(\\d[^:\\n]{5,30}\\d)(?::\\s.{0,200})?");

    private final StringJoiner out = new StringJoiner("\n");
    private String marks = "";
    private String indent = "";
    private String fence = "";

    String markdown(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            if (!fence.isEmpty()) {
                boolean closes = line.equals(fence);
                out.add(indent + (closes ? fence.startsWith("/") ? "-->" : "```" : lines[i]));
                fence = closes ? "" : fence;
            } else if (line.matches("-{4,80}|\\.{4,80}|/{4,80}")) {
                fence = line;
                out.add(indent + (line.startsWith("/") ? "<!--" : "```"));
            } else if (line.equals("|===")) {
                i = table(lines, i + 1);
            } else if (i < 3 && AUTHOR.matcher(line).matches()) {
                attribute("authors", line.replaceAll("\\s*<[^<>]{0,400}>", "").replace(';', ','));
            } else if (i < 4 && REVISION.matcher(line).matches()) {
                attribute("revdate", REVISION.matcher(line).replaceAll("$1"));
            } else {
                line(line);
            }
        }
        return out.toString();
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher attribute = ATTRIBUTE.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher term = TERM.matcher(line);
        Matcher title = BLOCK_TITLE.matcher(line);
        if (heading.matches()) {
            indent = "";
            out.add("\n" + "#".repeat(heading.group(1).length()) + " " + inline(heading.group(2)) + "\n");
        } else if (attribute.matches()) {
            attribute(attribute.group(1), attribute.group(2));
        } else if (line.startsWith("[") && MARKS.matcher(line).matches()) {
            marks = marks.length() < Limits.SEARCHED ? marks + line : marks;
        } else if (line.matches("={4,80}|\\*{4,80}|_{4,80}|--|'{3}|<{3}")) {
            out.add("");
        } else if (line.startsWith("//")) {
            out.add("<!-- " + line.substring(2).replace("--", "") + " -->");
        } else if (line.equals("+")) {
            out.add("");
            indent = indent.isEmpty() ? "  " : indent;
        } else if (title.matches()) {
            out.add("\n**" + inline(title.group(1)) + "**\n");
        } else if (item.matches()) {
            item(item.group(1).replace('.', '#'), item.group(2));
        } else if (term.matches()) {
            indent = "  ";
            out.add("- **" + inline(term.group(1)) + ":** " + (term.group(2) == null ? "" : inline(term.group(2))));
        } else {
            indent = line.isEmpty() ? "" : indent;
            out.add(indent + inline(indent.isEmpty() ? line : line.strip()));
        }
    }

    /** Who wrote it when, and whatever else is said of the document; how it is to be printed is no content. */
    private void attribute(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        if (value == null || TECHNICAL.matcher(key).matches()) {
            return;
        }
        String label = key.matches("authors?") ? "Authors" : key.matches("revdate|docdate") ? "Date" : name.replace('-', ' ');
        out.add("\n**" + label + ":** " + inline(value) + "\n");
    }

    private void item(String signs, String words) {
        Matcher box = BOX.matcher(words);
        String ticked = box.lookingAt() ? box.group(1).isBlank() ? "[ ] " : "[x] " : "";
        String rest = ticked.isEmpty() ? words : words.substring(box.end());
        String item = WikiMarkup.item(signs, ticked + inline(rest));
        indent = " ".repeat(item.length() - item.stripLeading().length() + (signs.endsWith("#") ? 3 : 2));
        out.add(item);
    }

    /** The cells of a table follow each other; the first line, or what is said above the table, tells how many make a row. */
    private int table(String[] lines, int from) {
        var cells = new ArrayList<StringBuilder>();
        int columns = columns();
        boolean header = marks.contains("header");
        marks = "";
        int i = from;
        for (; i < lines.length && !lines[i].strip().equals("|==="); i++) {
            if (HEADING.matcher(lines[i]).matches()) { // nothing closed the table
                rows(cells, Math.max(1, columns), header);
                return i - 1;
            }
            String line = lines[i].strip();
            if (line.isEmpty()) {
                header |= cells.size() > 1 && cells.size() == columns && !header;
                continue;
            }
            String[] parts = BORDER.split(inline(line.replaceFirst("^(?:\\d{1,2}\\+)?[adehlms]?\\|", "|")), -1);
            if (!cells.isEmpty() && !parts[0].isBlank()) {
                cells.getLast().append(cells.getLast().isEmpty() ? "" : "<br>").append(parts[0].strip());
            }
            for (int part = 1; part < parts.length; part++) {
                cells.add(new StringBuilder(parts[part].strip()));
            }
            columns = columns == 0 ? Math.max(1, cells.size()) : columns;
        }
        rows(cells, Math.max(1, columns), header);
        return i;
    }

    private int columns() {
        Matcher columns = COLUMNS.matcher(marks);
        if (!columns.find()) {
            return 0;
        }
        String widths = columns.group(1);
        Matcher times = Pattern.compile("(\\d{1,2})\\*.{0,20}").matcher(widths);
        return times.matches() ? Integer.parseInt(times.group(1)) : widths.split("[,;]").length;
    }

    private void rows(List<StringBuilder> cells, int columns, boolean header) {
        out.add("");
        for (int i = 0; i < cells.size(); i += columns) {
            out.add("| " + String.join(" | ", cells.subList(i, Math.min(cells.size(), i + columns))) + " |");
            if (i == 0 && header) {
                out.add("|" + "---|".repeat(columns));
            }
        }
        out.add("");
    }

    private static String inline(String line) {
        if (line.length() > Limits.SEARCHED) {
            return line;
        }
        String text = IMAGE.matcher(line).replaceAll("![$2](<$1>)");
        text = LINK.matcher(text).replaceAll("[$2](<$1>)");
        text = PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        return WikiMarkup.STARRED.matcher(text).replaceAll("**$1**");
    }
}
