package dev.hindsight.report.render.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import dev.hindsight.report.render.Report;

/** By what a page is found again: the foot of each printed one, and the bookmarks of the parts. */
final class PageMarks {

    private PageMarks() {}

    /** Of which version of which incident a page is, as the content of a style sheet has it; empty in a report without a key. */
    static String foot(Report.Head head) {
        return head.key() == null
                ? ""
                : (head.confidential() ? "Confidential: " : "") + head.key().replaceAll("[^\\w-]", "") + ", version "
                        + head.version();
    }

    /** One bookmark for each part that has a heading. */
    static void outline(Document html) {
        Element all = html.head().appendElement("bookmarks");
        for (Element part : html.select("main > section[id]")) {
            Element heading = part.selectFirst("h2");
            if (heading != null) {
                all.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + part.id());
            }
        }
    }
}
