package dev.hindsight.report.render.storage;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Section;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.ReadBack;
import dev.hindsight.report.render.content.Titles;
import dev.hindsight.report.render.html.HtmlBack;

/** Reads what {@link StorageReport} has written, and what the editor of a wiki makes of it. */
public final class StorageBack {

    private final ReadBack back;
    private List<Element> part = new ArrayList<>();
    private String heading = "";

    private StorageBack(ReadBack back) {
        this.back = back;
    }

    public static @Nullable ReadBack read(String text) {
        var page = Jsoup.parse("<page>" + text + "</page>", "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        Element hidden = macro(page, StorageReport.MARK);
        Element facts = macro(page, "incident");
        Element cell = hidden == null ? null : hidden.selectFirst("td");
        Marks marks = cell == null ? null : Marks.read(MacroText.of(cell));
        if (marks == null || hidden == null || facts == null || facts.parent() == null) {
            return null;
        }
        var reader = new StorageBack(new ReadBack(marks));
        facts.select("tr").forEach(reader::fact);
        hidden.remove();
        facts.parent().children().stream().filter(child -> child != facts).forEach(reader::next);
        reader.end();
        return reader.back;
    }

    private static @Nullable Element macro(Element page, String id) {
        return page.getAllElements().stream().filter(element -> element.normalName().equals("ac:structured-macro")
                && element.attr("ac:name").equals("details") && MacroText.parameter(element, "id").equals(id)).findFirst()
                .orElse(null);
    }

    private void fact(Element row) {
        Element name = row.selectFirst("th");
        Element value = row.selectFirst("td");
        if (name == null || value == null) {
            return;
        }
        List<String> items = value.select("li").stream().map(MacroText::of).toList();
        if (MacroText.of(name).equals("Title")) {
            back.title = MacroText.of(value);
        } else {
            back.facts.put(MacroText.of(name), items.isEmpty() ? List.of(MacroText.of(value)) : items);
        }
    }

    private void next(Element element) {
        if (element.normalName().equals("h2")) {
            end();
            heading = MacroText.of(element);
            return;
        }
        part.add(element);
    }

    private void end() {
        switch (heading) {
            case Titles.TIMELINE -> part.forEach(table -> table.select("tr").forEach(this::line));
            case Titles.ACTIONS -> part.forEach(list -> list.getElementsByTag("ac:task").forEach(this::task));
            default -> Titles.section(heading).ifPresent(this::section);
        }
        part = new ArrayList<>();
        heading = "";
    }

    private void section(Section section) {
        var markup = new StringBuilder();
        part.forEach(element -> markup.append(element.outerHtml()).append('\n'));
        Element text = CodeMacros.shown(markup.toString());
        back.sections.put(section, HtmlBack.section(back, section.toString(), text, StorageReport.looks()));
    }

    private void line(Element row) {
        List<Element> cells = row.select("td");
        if (cells.size() >= 2) {
            String written = cells.size() > 2 ? MacroText.of(cells.get(1)) : "";
            back.line(new LineCells(MacroText.of(cells.getFirst()), written), MacroText.of(cells.getLast()));
        }
    }

    private void task(Element task) {
        Element body = task.getElementsByTag("ac:task-body").first();
        if (body == null) {
            return;
        }
        Element holder = body.childrenSize() == 1 && body.child(0).normalName().equals("span") ? body.child(0) : body;
        List<Node> nodes = holder.childNodes();
        int cut = nodes.size();
        for (int i = 0; i < nodes.size(); i++) {
            cut = nodes.get(i) instanceof Element element && element.normalName().equals("br") ? i : cut;
        }
        var details = new TaskDetails(MacroText.of(nodes.subList(0, cut)));
        nodes.subList(Math.min(cut + 1, nodes.size()), nodes.size()).forEach(details::add);
        back.item(details.item(), StorageTickets.SEEN);
    }
}
