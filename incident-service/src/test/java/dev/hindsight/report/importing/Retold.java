package dev.hindsight.report.importing;

import java.util.List;
import java.util.stream.Collectors;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The same report as somebody else would bring it: a Markdown page as a web page or on a wiki, or as what is left of that when it is copied. */
enum Retold {

    /** A web page. */
    HTML {
        @Override
        String of(String markdown) {
            return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n" + page(markdown) + "</body></html>\n";
        }

        @Override
        String file() {
            return "report.html";
        }
    },

    /** The body of a wiki page as its editor stores it. */
    STORAGE {
        @Override
        String of(String markdown) {
            return AsWiki.storage(page(markdown));
        }

        @Override
        String file() {
            return "report.xml";
        }
    },

    /** A wiki page as it is exported. */
    EXPORT {
        @Override
        String of(String markdown) {
            return AsWiki.export(page(markdown));
        }

        @Override
        String file() {
            return "report.html";
        }
    },

    /** Text copied from a wiki: every block and every cell is a paragraph, headings have no mark. */
    DUMP {
        @Override
        void heading(String text, StringBuilder out) {
            paragraph("\n" + text, out);
        }

        @Override
        void item(String text, int depth, String mark, StringBuilder out) {
            paragraph("  ".repeat(depth) + (mark.equals("-") ? "•" : mark) + " " + text, out);
        }

        @Override
        void row(List<String> cells, StringBuilder out) {
            cells.forEach(cell -> paragraph(cell.isEmpty() ? "\u00a0" : cell, out));
        }
    },

    /** Text that a program made of it: pipes for tables, dashes for bullets. */
    PIPES {
        @Override
        void heading(String text, StringBuilder out) {
            out.append('\n');
            paragraph(text, out);
        }

        @Override
        void item(String text, int depth, String mark, StringBuilder out) {
            out.append("  ".repeat(depth - 1)).append(mark).append(' ').append(text).append('\n');
        }

        @Override
        void row(List<String> cells, StringBuilder out) {
            out.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
    };

    private static final String BREAK = "\u0001";
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    String of(String markdown) {
        var out = new StringBuilder();
        var document = Jsoup.parse(page(markdown));
        document.select("br").forEach(line -> line.replaceWith(new TextNode(BREAK)));
        document.body().children().forEach(block -> block(block, 0, out));
        return out.toString().replaceAll(" ?" + BREAK + " ?", "\n").strip() + "\n";
    }

    String file() {
        return "report.txt";
    }

    void heading(String text, StringBuilder out) {
        throw new UnsupportedOperationException();
    }

    void item(String text, int depth, String mark, StringBuilder out) {
        throw new UnsupportedOperationException();
    }

    void row(List<String> cells, StringBuilder out) {
        throw new UnsupportedOperationException();
    }

    void paragraph(String text, StringBuilder out) {
        out.append(text).append("\n\n");
    }

    /** Struck words are plain in all of these. */
    private static String page(String markdown) {
        return RENDERER.render(PARSER.parse(markdown.replace("~~", "")));
    }

    private void block(Element block, int depth, StringBuilder out) {
        switch (block.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block.text(), out);
            case "ul", "ol" -> list(block, depth + 1, out);
            case "table" -> {
                block.select("tr").forEach(row -> row(row.children().stream().map(Element::text).toList(), out));
                out.append('\n');
            }
            case "pre" -> paragraph(block.wholeText().strip(), out);
            case "blockquote" -> block.children().forEach(inner -> block(inner, depth, out));
            case "hr" -> out.append('\n');
            default -> paragraph(block.text(), out);
        }
    }

    private void list(Element list, int depth, StringBuilder out) {
        int number = 0;
        for (Element item : list.children()) {
            number++;
            item(own(item), depth, list.tagName().equals("ol") ? number + "." : "-", out);
            item.children().stream().filter(Element::isBlock).filter(inner -> !inner.tagName().equals("p"))
                    .forEach(inner -> block(inner, depth, out));
        }
        if (depth == 1) {
            out.append('\n');
        }
    }

    /** What an item says itself, without the lists below it. */
    private static String own(Element item) {
        return item.childNodes().stream().filter(Retold::isOwn).map(Retold::text).collect(Collectors.joining()).strip()
                .replaceAll("\\s+", " ");
    }

    private static boolean isOwn(Node node) {
        return !(node instanceof Element element) || !element.isBlock() || element.tagName().equals("p");
    }

    private static String text(Node node) {
        return node instanceof TextNode text
                ? text.text()
                : node instanceof Element element ? element.text() + (element.isBlock() ? " " : "") : "";
    }
}
