package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A status in the front matter beside one in the text. */
class StatusOfPartsTest {

    private static final String PAGE = "---\ntitle: Lamp out\nstatus: \"%s\"\n---\n\n## Resolution\n\nOil was poured.\n\n"
            + "**Final Status**: %s\n\n## Root cause\n\nRust.\n";

    @Test
    void the_one_that_is_the_state_of_an_incident_counts() {
        assertEquals("resolved", written("resolved", "The lamp burns and all boats see it."));
        assertEquals("Monitoring", written("resolved", "Monitoring"));
        assertEquals("Resolved", written("published", "Resolved"));
        assertEquals("The lamp burns well.", written("published", "The lamp burns well."));
    }

    private static String written(String front, String text) {
        return plain(PAGE.formatted(front, text)).status().written();
    }
}
