package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import dev.hindsight.report.importing.page.Block;

/** Lays the cells of a table out on a grid, so that a cell over three rows stands in each of them. */
final class TableReader {

    private static final int WIDTH = 50;
    /** The column in which a wiki counts the rows. */
    private static final String COUNTED = "numberingColumn";
    /** The head of a table once more, to stay in sight while somebody scrolls. */
    private static final String FLOATING = "tableFloatingHeader";
    private final Markup markup;

    TableReader(Markup markup) {
        this.markup = markup;
    }

    List<Block.Row> rows(Element table) {
        var rows = new ArrayList<Block.Row>();
        Map<Integer, Span> hanging = new HashMap<>();
        for (Element row : rowElements(table)) {
            Block.Row read = row(row, hanging);
            if (!read.cells().isEmpty()) {
                rows.add(read);
            }
        }
        return rows;
    }

    private record Span(int rows, Block.Cell cell) {}

    private static List<Element> rowElements(Element table) {
        var rows = new ArrayList<Element>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (Set.of("thead", "tbody", "tfoot").contains(child.normalName()) && !child.hasClass(FLOATING)) {
                child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    private Block.Row row(Element row, Map<Integer, Span> hanging) {
        var cells = new ArrayList<Block.Cell>();
        boolean header = true;
        for (Element element : row.children()) {
            fill(cells, hanging);
            boolean cell = Set.of("td", "th").contains(element.normalName()) && !element.hasClass(COUNTED);
            if (cells.size() >= WIDTH || !cell) {
                continue;
            }
            header &= element.normalName().equals("th");
            var said = new Block.Cell(markup.blocks(element), false);
            var copy = new Block.Cell(said.blocks(), true);
            int columns = Math.clamp(number(element.attr("colspan")), 1, WIDTH - cells.size());
            for (int i = 0; i < columns; i++) {
                hang(element, copy, cells.size(), hanging);
                cells.add(i == 0 ? said : copy);
            }
        }
        fill(cells, hanging);
        return new Block.Row(cells, header);
    }

    private static void hang(Element element, Block.Cell copy, int column, Map<Integer, Span> hanging) {
        int rows = number(element.attr("rowspan"));
        if (rows > 1) {
            hanging.put(column, new Span(rows - 1, copy));
        }
    }

    private static void fill(List<Block.Cell> cells, Map<Integer, Span> hanging) {
        Span span = hanging.remove(cells.size());
        while (span != null) {
            if (span.rows() > 1) {
                hanging.put(cells.size(), new Span(span.rows() - 1, span.cell()));
            }
            cells.add(span.cell());
            span = hanging.remove(cells.size());
        }
    }

    private static int number(String attribute) {
        return attribute.matches("\\d{1,4}") ? Integer.parseInt(attribute) : 1;
    }
}
