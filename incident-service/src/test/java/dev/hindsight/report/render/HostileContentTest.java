package dev.hindsight.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.Cost;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.markdown.MarkdownTree;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** An attack in every field that takes text: nothing runs, nothing leads astray, nothing is fetched. */
class HostileContentTest {

    private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "style", "body", "main", "header",
            "footer", "section", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "a", "ul", "ol", "li", "table",
            "thead", "tbody", "tr", "th", "td", "time", "span", "strong", "em", "code", "pre", "blockquote");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "name", "content", "class", "id", "scope",
            "datetime", "href", "rel", "data-label", "start", "align", "title", "tabindex");

    private static final Report REPORT = HostileReport.of(9);
    /** Each pair of brackets is looked up by all that stands between them. */
    private static final String BRACKETS = "![".repeat(16_000) + "](x".repeat(22_000);
    /** Few words that become three hundred million when each row has all columns. */
    private static final String WIDE = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|x\n".repeat(30_000);

    @Test
    void html_holds_no_element_and_no_attribute_but_ours() {
        Document page = Jsoup.parse(HtmlReport.of(REPORT, true));
        for (Element element : page.getAllElements()) {
            assertTrue(element.normalName().equals("#root") || ELEMENTS.contains(element.normalName()), element::outerHtml);
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::outerHtml);
            }
        }
        assertEquals(1, page.select("style").size());
        assertEquals(1, page.select("title").size());
    }

    @Test
    void links_of_html_lead_to_the_web_or_to_a_mailbox_and_tell_nobody() {
        for (Element link : Jsoup.parse(HtmlReport.of(REPORT, true)).select("a[href]")) {
            assertTrue(link.attr("href").matches("(?:https?://|mailto:).*"), link::outerHtml);
            assertTrue(link.attr("rel").contains("noreferrer"), link::outerHtml);
        }
    }

    @Test
    void storage_is_well_formed_and_holds_no_macro_but_ours() throws Exception {
        org.w3c.dom.Document page = StorageXml.parse(StorageReport.of(REPORT, JiraSite.OF_THE_WIKI));
        var macros = new TreeSet<String>();
        var elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (org.w3c.dom.Element) elements.item(i);
            if (element.getTagName().equals("ac:structured-macro")) {
                macros.add(element.getAttribute("ac:name"));
            }
            assertFalse(Set.of("script", "img", "iframe", "svg", "style", "link", "object", "ac:image").contains(
                    element.getTagName()), element.getTagName());
            String target = element.getAttribute("href");
            assertTrue(target.isEmpty() || target.matches("(?:https?://|mailto:)[\\s\\S]*"), target);
        }
        assertTrue(Set.of("code", "details", "jira", "status").containsAll(macros), macros.toString());
    }

    @Test
    void markdown_is_harmless_to_whoever_renders_it_with_html_allowed() {
        String own = "<br>|<!--[\\s\\S]*?-->";
        Parser.builder().extensions(MarkdownTree.RENDERED).build().parse(MarkdownReport.of(REPORT))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(HtmlBlock html) {
                        assertTrue(html.getLiteral().strip().matches("<!--[\\s\\S]*-->"), html.getLiteral());
                    }

                    @Override
                    public void visit(HtmlInline html) {
                        assertTrue(html.getLiteral().matches(own), html.getLiteral());
                    }

                    @Override
                    public void visit(Image image) {
                        throw new AssertionError("a picture: " + image.getDestination());
                    }

                    @Override
                    public void visit(Link link) {
                        assertTrue(MarkdownTree.isSafe(link.getDestination()), link.getDestination());
                        visitChildren(link);
                    }
                });
    }

    @Test
    void a_pdf_is_made_without_one_connection_or_file_and_has_nothing_that_runs() throws IOException {
        try (var listening = new ServerSocket(0)) {
            listening.setSoTimeout(200);
            byte[] pdf = PdfReport.of(HostileReport.of(listening.getLocalPort()), new PdfFonts(List.of()));
            try {
                listening.accept();
                throw new AssertionError("something was fetched");
            } catch (java.net.SocketTimeoutException quiet) {
                assertNotNull(quiet);
            }
            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                assertNull(document.getDocumentCatalog().getOpenAction());
                assertNull(document.getDocumentCatalog().getNames());
                for (var page : document.getPages()) {
                    for (var annotation : page.getAnnotations()) {
                        var action = ((org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink) annotation)
                                .getAction();
                        if (action instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionURI to) {
                            assertTrue(to.getURI().matches("(?:https?://|mailto:).*"), to.getURI());
                        }
                    }
                }
                String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
                assertFalse(text.contains("root:"), "a file was read");
                assertTrue(text.contains("alert(1)"), "shown as text");
            }
        }
    }

    @Test
    void a_file_name_holds_nothing_that_a_header_or_a_system_minds() {
        for (ReportFormat format : ReportFormat.values()) {
            String header = FileName.disposition(REPORT, format, false);
            assertTrue(header.matches("attachment; filename=\"[A-Za-z0-9.-]+\"(; filename\\*=UTF-8''[A-Za-z0-9.%_-]+)?"),
                    header);
        }
    }

    @Test
    void text_nested_beyond_reason_is_shown_plain_and_breaks_nothing() {
        for (String deep : List.of("> ".repeat(40_000), "- ".repeat(40_000), "*a ".repeat(30_000) + "*".repeat(30_000),
                "[".repeat(50_000), "<".repeat(50_000), "`".repeat(50_000), "<b>".repeat(20_000), "![".repeat(20_000), WIDE,
                "*".repeat(50_000) + "a" + "*".repeat(50_000))) {
            var report = DemoReport.named("revalidation-full-sync");
            var nested = new Report(report.head(), report.people(), report.times(),
                    java.util.Map.of(dev.hindsight.incident.Section.IMPACT, deep + " end"), report.lines(), report.items());
            assertTrue(HtmlReport.of(nested, true).contains("end"));
            assertTrue(MarkdownReport.of(nested).contains("end"));
            assertTrue(new String(StorageReport.of(nested, JiraSite.OF_THE_WIKI).getBytes(UTF_8), UTF_8).contains("end"));
        }
    }

    @Test
    void brackets_within_brackets_cost_no_more_time_than_words() {
        var report = DemoReport.named("revalidation-full-sync");
        var nested = new Report(report.head(), report.people(), report.times(),
                java.util.Map.of(dev.hindsight.incident.Section.IMPACT, BRACKETS), report.lines(), report.items());

        Cost.within(Duration.ofSeconds(10), () -> MarkdownReport.of(nested));
        Cost.within(Duration.ofSeconds(10), () -> HtmlReport.of(nested, true));
    }

    @Test
    void what_would_take_all_memory_as_a_pdf_is_refused_and_says_what_to_take_instead() {
        var report = DemoReport.named("revalidation-full-sync");
        var links = new Report(report.head(), report.people(), report.times(),
                java.util.Map.of(dev.hindsight.incident.Section.IMPACT, "[a]: https://x.example\n\n" + "[a] ".repeat(32_000)),
                report.lines(), report.items());

        var refused = assertThrows(ProblemException.class, () -> PdfReport.of(links, new PdfFonts(List.of())));

        assertEquals(422, refused.problem().status());
        assertTrue(String.valueOf(refused.problem().detail()).contains("HTML"));
    }
}
