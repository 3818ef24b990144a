package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** HTML in a file of PHP. */
class PhpPartsTest {

    private static final String HTML = "<div class=\"main\">\n<h1>Lamp of the north out</h1>\n"
            + "<p>Yesterday a fisher put out the lamp of the north with a bucket.</p>\n<h2>Post-mortem</h2>\n"
            + "<p>The door has a lock now.</p>\n</div>\n";

    @Test
    void what_is_for_the_program_is_left_out_and_named() {
        Reading reading = read(
                "<?php\n\ninclude 'top.php';\n$page->title = 'Lamp';\n\n?>\n" + HTML + "<?php foot(); ?>\n<?php\nend();\n");

        assertEquals(Format.HTML, reading.format());
        assertEquals("Lamp of the north out", reading.title());
        assertEquals("Yesterday a fisher put out the lamp of the north with a bucket.", section(reading, Section.SUMMARY));
        assertTrue(found(reading, "left-out", "page"));
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void a_text_about_php_stays_a_text() {
        assertEquals(Format.TEXT, read("<?php is what the lamp ran on.\n\nImpact\n\nDark.\n").format());
        assertEquals(Format.HTML, read(HTML.replace("a bucket", "&lt;?php ?&gt;")).format());
    }
}
