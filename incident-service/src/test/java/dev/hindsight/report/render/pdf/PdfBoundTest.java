package dev.hindsight.report.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PdfBoundTest {

    private static final long MIB = 1 << 20;

    @Test
    void how_long_a_pdf_may_be_follows_from_the_heap_within_bounds() {
        assertEquals(5_000, PdfReport.most(64 * MIB));
        assertEquals(19_968, PdfReport.most(256 * MIB));
        assertEquals(30_000, PdfReport.most(8_192 * MIB));
        assertTrue(PdfReport.most(192 * MIB) * (8L << 10) + 100 * MIB <= 192 * MIB);
    }
}
