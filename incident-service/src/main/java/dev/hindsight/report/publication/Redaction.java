package dev.hindsight.report.publication;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import dev.hindsight.incident.discretion.Discretion;
import dev.hindsight.incident.discretion.Kind;

/** Takes what {@link Discretion} finds out of a page, wherever it stands in it and whatever markup lies between its letters. */
final class Redaction {

    private final Discretion discretion;

    Redaction(Discretion discretion) {
        this.discretion = discretion;
    }

    String page(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("a").stream().filter(link -> !discretion.isOpen(link.attr("href"))).forEach(Element::unwrap);
        page.select("meta[content]").forEach(meta -> meta.attr("content", text(meta.attr("content"))));
        page.select("[title], [alt], [aria-label]").forEach(element -> element.removeAttr("title").removeAttr("alt")
                .removeAttr("aria-label"));
        page.select("pre, code").forEach(Element::clearAttributes);
        page.head().select("title").forEach(title -> title.text(text(title.text())));
        TextRun.of(page.body()).forEach(run -> run.change(pieces -> discretion.without(pieces, Kind::mark)));
        return page.outerHtml();
    }

    private String text(String text) {
        return discretion.without(text, Kind::mark);
    }
}
