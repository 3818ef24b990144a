package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import dev.hindsight.incident.Section;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** What people tick off in a report is seen ticked off, and an address can be followed, wherever the report is read. */
class TaskListTest {

    private static final String TEXT = "* [x] pods up\n* [ ] tell https://status.example/a?b=1\n  * [X] shop\n* why";
    private static final Report REPORT = report(TEXT);

    private static Report report(String text) {
        Report demo = DemoReport.named("revalidation-full-sync");
        return new Report(demo.head(), demo.people(), demo.times(), Map.of(Section.RESOLUTION, text), List.of(), List.of());
    }

    @Test
    void html_has_boxes_that_say_what_they_are_and_links() {
        var text = Jsoup.parse(HtmlReport.of(REPORT, true)).select("#resolution");
        assertEquals(List.of("done", "open", "done"),
                text.select("li.task > input[type=checkbox][disabled]").eachAttr("aria-label"));
        assertEquals(2, text.select("input[checked]").size());
        assertEquals("https://status.example/a?b=1", text.select("li.task > a").attr("href"));
        assertEquals("pods up", text.select("li").first().text());
    }

    @Test
    void a_pdf_has_signs_and_links() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfReport.of(REPORT, new PdfFonts(List.of())))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("☑ pods up") && text.contains("☐ tell https://") && text.contains("☑ shop"), text);
            assertTrue(pdf.getPage(0).getAnnotations().stream().anyMatch(PDAnnotationLink.class::isInstance));
            assertEquals(0, pdf.getPage(0).getAnnotations().stream().filter(one -> one.getSubtype().equals("Widget")).count());
        }
    }

    @Test
    void confluence_has_tasks_of_its_own_and_points_beside_them() throws Exception {
        var page = StorageXml.parse(StorageReport.of(REPORT, new JiraSite("System Jira", "13f7b4d2")));
        var states = page.getElementsByTagName("ac:task-status");
        assertEquals(3, states.getLength());
        assertEquals("complete", states.item(0).getTextContent());
        assertEquals("incomplete", states.item(1).getTextContent());
        assertEquals("pods up", page.getElementsByTagName("ac:task-body").item(0).getTextContent());
        assertEquals("why", page.getElementsByTagName("li").item(page.getElementsByTagName("li").getLength() - 1)
                .getTextContent());
    }

    @Test
    void tasks_that_confluence_has_numbered_read_back_as_they_were_written() {
        String saved = StorageReport.of(REPORT, new JiraSite("System Jira", "13f7b4d2")).replace("<ac:task><ac:task-status>",
                "<ac:task><ac:task-id>7</ac:task-id><ac:task-uuid>0f8a</ac:task-uuid><ac:task-status>");
        assertEquals(TEXT, ExportReader.read(saved).orElseThrow().sections().get(Section.RESOLUTION));
    }

    @Test
    void a_task_that_was_ticked_in_confluence_reads_back_ticked() {
        String ticked = StorageReport.of(REPORT, new JiraSite("System Jira", "13f7b4d2")).replace(">incomplete<", ">complete<");
        assertTrue(ExportReader.read(ticked).orElseThrow().sections().get(Section.RESOLUTION)
                .contains("- [x] tell https://status.example/a?b=1\n  - [x] shop"));
    }

    @Test
    void a_task_that_says_more_than_words_stays_a_point_with_a_sign() throws Exception {
        var page = StorageXml.parse(StorageReport.of(report("- [x] run\n\n  ```\n  true\n  ```"),
                new JiraSite("System Jira", "13f7b4d2")));
        assertEquals(0, page.getElementsByTagName("ac:task").getLength());
        assertTrue(
                page.getElementsByTagName("li").item(page.getElementsByTagName("li").getLength() - 1).getTextContent().strip()
                        .startsWith("☑ run"));
    }
}
