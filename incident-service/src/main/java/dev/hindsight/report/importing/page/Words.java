package dev.hindsight.report.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person reads in blocks. */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u202f]+");

    private Words() {}

    /** Line by line, without markup. */
    public static String plain(List<Block> blocks) {
        var out = new StringJoiner("\n");
        for (Block block : blocks) {
            String text = plain(block);
            if (!text.isEmpty()) {
                out.add(text);
            }
        }
        return out.toString();
    }

    public static String plain(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.line().plain();
            case Block.Para para -> para.line().plain();
            case Block.Item item -> join(item.line().plain(), plain(item.body()));
            case Block.Quote quote -> plain(quote.blocks());
            case Block.Code code -> code.text().strip();
            case Block.Table table -> table(table);
            case Block.Macro _ -> "";
        };
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first.isEmpty() ? second : first + "\n" + second;
    }

    private static String table(Block.Table table) {
        var out = new StringJoiner("\n");
        for (Block.Row row : table.rows()) {
            var cells = new StringJoiner(" | ");
            row.cells().forEach(cell -> cells.add(cell.spanned() ? "" : cell.plain().replace('\n', ' ')));
            if (row.cells().stream().anyMatch(cell -> !cell.plain().isBlank())) {
                out.add(cells.toString());
            }
        }
        return out.toString();
    }

    /** One line with single blanks; no-break blanks count as blanks. */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Most words are single spaced already; to see that costs less than to collapse them. */
    private static boolean isCollapsed(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here < ' ' || here >= '\u007f' && !Character.isLetterOrDigit(here) || here == ' ' && before == ' ') {
                return false;
            }
            before = here;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Every line of the blocks, those within items, quotations and cells too. */
    public static List<Line> lines(List<Block> blocks) {
        var lines = new ArrayList<Line>();
        blocks.forEach(block -> collect(block, lines));
        return lines;
    }

    /** Every macro that nobody knows, those within items, quotations and cells too. */
    public static List<Block.Macro> macros(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Macro macro -> Stream.of(macro);
            case Block.Item item -> macros(item.body()).stream();
            case Block.Quote quote -> macros(quote.blocks()).stream();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream())
                    .filter(cell -> !cell.spanned()).flatMap(cell -> macros(cell.blocks()).stream());
            case Block.Heading _ -> Stream.empty();
            case Block.Para _ -> Stream.empty();
            case Block.Code _ -> Stream.empty();
        }).toList();
    }

    private static void collect(Block block, List<Line> lines) {
        switch (block) {
            case Block.Heading heading -> lines.add(heading.line());
            case Block.Para para -> lines.add(para.line());
            case Block.Item item -> {
                lines.add(item.line());
                item.body().forEach(inner -> collect(inner, lines));
            }
            case Block.Quote quote -> quote.blocks().forEach(inner -> collect(inner, lines));
            case Block.Code _ -> {
            }
            case Block.Macro _ -> {
            }
            case Block.Table table -> table.rows().forEach(row -> row.cells().stream().filter(cell -> !cell.spanned())
                    .forEach(cell -> cell.blocks().forEach(inner -> collect(inner, lines))));
        }
    }
}
