package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** Leaves the two real reports in every format in {@code target/exports}, for people to look at. */
class DemoReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"revalidation-full-sync", "trainee-ui-merged-early"})
    void the_real_reports_are_exported_in_every_format(String name) throws IOException {
        Report report = DemoReport.named(name);
        Path folder = Files.createDirectories(Path.of("target", "exports"));
        Files.writeString(folder.resolve(name + ".md"), MarkdownReport.of(report));
        Files.writeString(folder.resolve(name + ".html"), HtmlReport.of(report, true));
        Files.writeString(folder.resolve(name + ".storage.xml"), StorageReport.of(report, JiraSite.OF_THE_WIKI));
        Files.write(folder.resolve(name + ".pdf"), PdfReport.of(report, new PdfFonts(List.of())));
        assertTrue(Files.size(folder.resolve(name + ".pdf")) > 10_000);
    }
}
