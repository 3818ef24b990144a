package dev.hindsight.report.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Section;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.ItemRow;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.ReadBack;
import dev.hindsight.report.render.content.Seen;
import dev.hindsight.report.render.content.TicketCell;

/** Reads what {@link HtmlReport} has written. */
public final class HtmlBack {

    private HtmlBack() {}

    public static @Nullable ReadBack read(String text) {
        Document page = Jsoup.parse(text);
        page.outputSettings().prettyPrint(false);
        Marks marks = Marks.read(page.select("meta[name=" + HtmlReport.MARK + "]").attr("content"));
        Element title = page.selectFirst("header h1");
        if (marks == null || title == null) {
            return null;
        }
        var back = new ReadBack(marks);
        back.title = MarkupText.of(title);
        for (Element row : page.select("table.facts tr")) {
            fact(back, row);
        }
        for (Element section : page.select("main > section[id]")) {
            part(back, section);
        }
        return back;
    }

    private static void fact(ReadBack back, Element row) {
        Element name = row.selectFirst("th");
        Element value = row.selectFirst("td");
        if (name != null && value != null) {
            List<String> items = value.select("li").stream().map(MarkupText::of).toList();
            back.facts.put(MarkupText.of(name), items.isEmpty() ? List.of(MarkupText.of(value)) : items);
        }
    }

    private static void part(ReadBack back, Element part) {
        switch (part.id()) {
            case "timeline" -> part.select("tbody tr").forEach(row -> line(back, row));
            case "actionItems" -> part.select("tbody tr").forEach(row -> item(back, row));
            default -> Section.named(part.id()).ifPresent(section -> {
                Element text = part.selectFirst("div.text");
                if (text != null) {
                    back.sections.put(section, section(back, part.id(), text, HtmlReport.looks()));
                }
            });
        }
    }

    /** @param looks what the format makes of Markdown, and made of it before */
    public static String section(ReadBack back, String name, Element text,
            List<UnaryOperator<String>> looks) {
        String source = back.marks.sections().get(name);
        return source != null && looks.stream().anyMatch(look -> SectionSource.looksLike(source, text, look))
                ? source
                : SectionSource.read(text.html());
    }

    private static void line(ReadBack back, Element row) {
        Element last = row.lastElementChild();
        if (last != null) {
            back.line(new LineCells(text(row.selectFirst("td.when")), text(row.selectFirst("td.written"))),
                    MarkupText.of(last));
        }
    }

    private static void item(ReadBack back, Element row) {
        var cells = new LinkedHashMap<String, String>();
        row.select("td[data-label]").forEach(cell -> cells.put(cell.attr("data-label"), said(cell)));
        back.item(ItemRow.read(cells, listed(row, "td.tickets li", TicketCell::read),
                listed(row, "div.evidence li", EvidenceCell::read)), Seen.AS_LINKS);
    }

    /** Without the evidence below it; exports of before have none. */
    private static String said(Element cell) {
        return MarkupText.of(Objects.requireNonNullElse(cell.selectFirst("span.said"), cell));
    }

    private static <T> List<T> listed(Element row, String items, BiFunction<String, @Nullable String, T> read) {
        return row.select(items).stream().map(item -> {
            Element link = item.selectFirst("a[href]");
            return read.apply(MarkupText.of(item), link == null ? null : link.attr("href"));
        }).toList();
    }

    private static String text(@Nullable Element cell) {
        return cell == null ? "" : MarkupText.of(Objects.requireNonNull(cell));
    }
}
