package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import dev.hindsight.incident.Section;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** Each export is opened by something that is not our code. */
class OpenedByOthersTest {

    private static final Report REPORT = DemoReport.named("revalidation-full-sync");

    @Test
    void a_markdown_parser_sees_the_headings_in_the_order_in_which_a_report_is_read() {
        var headings = new java.util.ArrayList<String>();
        Parser.builder().build().parse(MarkdownReport.of(REPORT)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(((Text) heading.getFirstChild()).getLiteral());
            }
        });
        assertEquals(List.of("INC-1: Full data sync triggered on production by accident", "Impact",
                "Non-technical description", "Trigger", "Detection", "Resolution", "Timeline", "Root causes", "Action items"),
                headings);
    }

    @Test
    void an_html_parser_sees_tables_with_heads_and_times_that_machines_read() {
        var page = Jsoup.parse(HtmlReport.of(REPORT, true));
        assertEquals("en", page.child(0).attr("lang"));
        assertEquals(10, page.select("table.timeline tbody tr").size());
        assertEquals("2023-12-11T16:41:00Z", page.select("table.timeline time").get(2).attr("datetime"));
        assertEquals(4, page.select("table.items tbody tr").size());
        assertTrue(page.select("th").stream().allMatch(th -> th.hasAttr("scope")));
        assertEquals(1, page.select("h1").size());
        assertTrue(page.select("script, link, img, iframe").isEmpty());
    }

    @Test
    void an_xml_parser_sees_page_properties_status_tasks_and_jira_macros() throws Exception {
        var page = StorageXml.parse(StorageReport.of(DemoReport.named("trainee-ui-merged-early"),
                new JiraSite("System Jira", "13f7b4d2-45ff-3128-84f4-c948649b144a")));
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("TIS21-5682") && text.contains("13f7b4d2-45ff-3128-84f4-c948649b144a"));
        assertEquals("complete", page.getElementsByTagName("ac:task-status").item(0).getTextContent());
        assertTrue(page.getElementsByTagName("time").getLength() >= 4);
        var macros = page.getElementsByTagName("ac:structured-macro");
        assertEquals("details", ((org.w3c.dom.Element) macros.item(0)).getAttribute("ac:name"));
    }

    @Test
    void a_pdf_reader_finds_text_title_language_tags_and_page_numbers() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfReport.of(REPORT, new PdfFonts(List.of())))) {
            var catalog = pdf.getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertEquals("INC-1: Full data sync triggered on production by accident", pdf.getDocumentInformation().getTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            var root = catalog.getStructureTreeRoot();
            assertNotNull(root);
            String tags = tags(root.getKids());
            for (String tag : List.of("H1", "H2", "Table", "TH", "TD", "P")) {
                assertTrue(tags.contains(" " + tag + " "), tag + " in" + tags);
            }
            assertTrue(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("pdfuaid"));
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Recommendations Bug Discovered") && text.contains("ACT-4"), text);
            assertTrue(text.contains("Page 1 of " + pdf.getNumberOfPages()), text);
        }
    }

    @Test
    void all_letters_of_a_pdf_are_inside_it_those_of_other_alphabets_too() throws IOException {
        var report = new Report(REPORT.head(), REPORT.people(), REPORT.times(),
                Map.of(Section.IMPACT, "Größe łódź Ελλάδα Привет ≥ → ✓ 🔥"), List.of(), List.of());
        try (PDDocument pdf = Loader.loadPDF(PdfReport.of(report, new PdfFonts(List.of())))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Größe łódź Ελλάδα Привет ≥ → ✓ [fire]"), text);
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void what_is_read_from_right_to_left_stands_from_right_to_left() throws IOException {
        var report = new Report(REPORT.head(), REPORT.people(), REPORT.times(),
                Map.of(Section.IMPACT, "The sign said אבג until 12:03"), List.of(), List.of());
        try (PDDocument pdf = Loader.loadPDF(PdfReport.of(report, new PdfFonts(List.of())))) {
            var places = new java.util.HashMap<String, Float>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
                    places.put(letter.getUnicode(), letter.getX());
                    super.processTextPosition(letter);
                }
            }.getText(pdf);
            assertTrue(places.get("א") > places.get("ב") && places.get("ב") > places.get("ג"), places.toString());
        }
    }

    @Test
    void no_heading_stands_alone_at_the_end_of_a_page() throws IOException {
        for (int lines = 1; lines < 60; lines += 4) {
            var text = "Line.\n\n".repeat(lines);
            var report = new Report(REPORT.head(), REPORT.people(), REPORT.times(),
                    Map.of(Section.IMPACT, text, Section.TRIGGER, "What set it off."), List.of(), List.of());
            try (PDDocument pdf = Loader.loadPDF(PdfReport.of(report, new PdfFonts(List.of())))) {
                var stripper = new PDFTextStripper();
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String[] words = stripper.getText(pdf).strip().split("\n");
                    assertFalse(words.length > 1 && words[words.length - 2].equals("Trigger"), lines + " lines");
                }
            }
        }
    }

    private static String tags(List<Object> kids) {
        var tags = new StringBuilder();
        for (Object kid : kids) {
            if (kid instanceof org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                tags.append(' ').append(element.getStructureType()).append(' ').append(tags(element.getKids()));
            }
        }
        return tags.toString();
    }
}
