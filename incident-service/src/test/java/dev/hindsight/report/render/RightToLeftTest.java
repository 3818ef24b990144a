package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.html.SectionSource;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;

class RightToLeftTest {

    private static final Report REPORT = DemoReport.named("revalidation-full-sync");

    @Test
    void a_list_a_quotation_and_a_table_run_the_way_of_their_first_letter() {
        assertEquals("<ul dir=\"rtl\">\n<li>1: אבג abc</li>\n<li>abc</li>\n</ul>\n", HtmlReport.rich("- 1: אבג abc\n- abc"));
        assertEquals("<ul>\n<li>abc</li>\n<li>אבג</li>\n</ul>\n", HtmlReport.rich("- abc\n- אבג"));
        assertTrue(HtmlReport.rich("> بند").startsWith("<blockquote dir=\"rtl\">"));
        assertTrue(HtmlReport.rich("| بند | b |\n|---|---|\n| 1 | 2 |").startsWith("<table dir=\"rtl\" tabindex=\"0\">"));
        assertTrue(HtmlReport.rich("| a | b |\n|---|---|\n| 1 | 2 |").startsWith("<table tabindex=\"0\">"));
        assertEquals("<ol dir=\"rtl\">\n<li>אבג\n<ul>\n<li>abc</li>\n</ul>\n</li>\n</ol>\n",
                HtmlReport.rich("1. אבג\n   - abc"));
        assertTrue(SectionSource.isSeen("- אבג\n- abc", HtmlReport.rich("- אבג\n- abc")));
    }

    /** The letters of the line that these words stand in, from left to right. */
    private static String line(String markdown, String word) throws IOException {
        List<TextPosition> letters = letters(
                new Report(REPORT.head(), REPORT.people(), REPORT.times(), Map.of(Section.IMPACT, markdown), List.of(),
                        List.of()));
        float height = letters.stream().filter(letter -> letter.getUnicode().equals(word)).findFirst().orElseThrow()
                .getYDirAdj();
        return letters.stream().filter(letter -> Math.abs(letter.getYDirAdj() - height) < 2)
                .sorted(Comparator.comparing(TextPosition::getXDirAdj)).map(TextPosition::getUnicode)
                .collect(Collectors.joining()).replace(" ", "");
    }

    private static List<TextPosition> letters(Report report) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (var pdf = Loader.loadPDF(PdfReport.of(report, new PdfFonts(List.of())))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(pdf);
        }
        return letters;
    }

    private static float place(List<TextPosition> letters, String letter) {
        return letters.stream().filter(one -> one.getUnicode().equals(letter)).findFirst().orElseThrow().getXDirAdj();
    }

    @Test
    void on_paper_the_text_of_a_cell_stands_on_the_side_where_it_begins() throws IOException {
        List<TextPosition> letters = letters(new Report(REPORT.head(), REPORT.people(), REPORT.times(), Map.of(Section.IMPACT,
                "| x | y |\n|---|---|\n| ξ | ט |"),
                List.of(new Told(null, null, Precision.UNKNOWN, null, null, null, "אב", "note"),
                        new Told(null, null, Precision.UNKNOWN, null, null, null, "ψ", "note")),
                List.of()));
        float right = letters.stream().map(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                .max(Comparator.naturalOrder()).orElseThrow();
        assertTrue(right > 400 && place(letters, "א") > right - 30 && place(letters, "ט") > right - 30,
                "from right to left at the right");
        assertTrue(place(letters, "ψ") < right / 2, "from left to right at the left");
    }

    @Test
    void on_paper_numbers_stand_on_the_side_where_the_words_begin() throws IOException {
        var right = line("7. אג", "א");
        assertTrue(right.startsWith("גא") && right.contains("7"), right);
        var left = line("7. ξψ\n8. אג", "ψ");
        assertTrue(left.startsWith("7") && left.endsWith("ξψ"), left);
    }
}
