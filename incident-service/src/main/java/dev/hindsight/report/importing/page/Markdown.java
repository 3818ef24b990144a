package dev.hindsight.report.importing.page;

import java.util.List;
import java.util.StringJoiner;

/** Writes blocks as Markdown, so that a section keeps its lists, links, code and tables. */
public final class Markdown {

    private Markdown() {}

    public static String of(List<Block> blocks) {
        var out = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            String text = of(block, 0);
            if (text.isBlank()) {
                continue;
            }
            if (before != null) {
                boolean sameList = before instanceof Block.Item && block instanceof Block.Item;
                out.append(sameList ? "\n" : "\n\n");
            }
            out.append(text);
            before = block;
        }
        return out.toString();
    }

    private static String of(Block block, int depth) {
        return switch (block) {
            case Block.Heading heading -> "### " + line(heading.line());
            case Block.Para para -> line(para.line());
            case Block.Item item -> item(item, depth);
            case Block.Quote quote -> "> " + of(quote.blocks()).replace("\n", "\n> ");
            case Block.Code code -> fenced("", code.text());
            case Block.Table table -> table(table);
            case Block.Macro macro -> fenced("xml", macro.raw());
        };
    }

    private static String fenced(String language, String text) {
        String fence = text.contains("```") ? "~~~~~~" : "```";
        return fence + language + "\n" + text.strip() + "\n" + fence;
    }

    private static String item(Block.Item item, int depth) {
        String box = item.ticked() == null ? "" : item.ticked() ? "[x] " : "[ ] ";
        String mark = item.ordered() ? "1. " : "- ";
        String indent = " ".repeat(mark.length());
        var body = new StringBuilder();
        for (Block inner : item.body()) {
            String text = of(inner, depth + 1);
            if (!text.isBlank()) {
                body.append(inner instanceof Block.Item ? "\n" : "\n\n").append(indent)
                        .append(text.replace("\n", "\n" + indent));
            }
        }
        String first = line(item.line()).replace("\n", "\n" + indent);
        return first.isEmpty() && body.isEmpty() ? "" : mark + box + first + body;
    }

    private static String table(Block.Table table) {
        var out = new StringJoiner("\n");
        boolean first = true;
        for (Block.Row row : table.rows()) {
            var cells = new StringJoiner(" | ", "| ", " |");
            row.cells().forEach(cell -> cells.add(cell.spanned() ? "" : cell(cell.blocks())));
            out.add(cells.toString());
            if (first) {
                out.add("|" + " --- |".repeat(Math.max(1, row.cells().size())));
                first = false;
            }
        }
        return out.toString();
    }

    private static String cell(List<Block> blocks) {
        return of(blocks).replace("|", "\\|").replaceAll("\\n+", "<br>");
    }

    /** One line; what is linked stays a link. */
    public static String line(Line line) {
        var out = new StringBuilder();
        for (Span span : line.spans()) {
            out.append(span(span));
        }
        return out.toString().replace('\u00a0', ' ').strip();
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Text(String text, boolean bold) ->
                bold && !text.isBlank() ? "**" + text.strip() + "**" + tail(text) : text;
            case Span.Code(String text) -> text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
            case Span.Link(String text, String href) ->
                text.equals(href) || text.isBlank() ? href : "[" + text + "](" + href + ")";
            case Span.User user -> user.plain();
            case Span.Day(String iso) -> iso;
            case Span.Ticket(String key, String href, boolean _) -> href == null ? key : "[" + key + "](" + href + ")";
            case Span.Lozenge(String text) -> text;
            case Span.Struck(String text) -> text.isBlank() ? "" : "~~" + text.strip() + "~~";
            case Span.Hint _ -> "";
            case Span.Image image -> picture(image);
            case Span.Break(boolean soft) -> soft ? "\n" : "  \n";
        };
    }

    private static String picture(Span.Image image) {
        String words = image.words().replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return "![" + words + "](" + (image.href() == null ? "" : "<" + image.href() + ">") + ")";
    }

    private static String tail(String text) {
        return text.endsWith(" ") ? " " : "";
    }
}
