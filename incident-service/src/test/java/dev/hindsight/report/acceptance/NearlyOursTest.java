package dev.hindsight.report.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.manners.ProblemException;

/** The JSON of a report in which somebody has changed what the desk itself never writes so. */
class NearlyOursTest {

    private static final String EXPORT = """
            {"incident": {"id": "0199f0a0-0000-7000-8000-000000000001", "key": "INC-1", "version": 3, "title": "Lamps out",
              "status": "closed", "severity": "major", "environment": "production", "services": ["lighthouse"],
              "labels": ["sea"], "roles": {"lead": "Ada Example"}, "authors": [], "participants": [], "confidential": false,
              "startedAt": "2026-03-01T10:00:00Z", "detectedAt": null, "mitigatedAt": null, "resolvedAt": null,
              "declaredAt": "2026-03-01T10:05:00Z", "declaredBy": "alice", "updatedAt": "2026-03-01T12:00:00Z",
              "report": {"summary": "Dark for an hour."},
              "timeline": [{"id": "0199f0a0-0000-7000-8000-000000000002", "occurredAt": "2026-03-01T10:00:00Z",
                "precision": "exact", "text": "The lamps go out", "kind": "note", "by": "bob",
                "recordedAt": "2026-03-01T10:06:00Z"}],
              "links": [{"incident": "INC-7", "kind": "related"}, {"incident": "INC-8", "kind": "related"}]},
             "actionItems": [{"id": "0199f0a0-0000-7000-8000-000000000003", "key": "ACT-1", "version": 1,
              "incident": "0199f0a0-0000-7000-8000-000000000001", "text": "Measure the oil", "type": "prevent",
              "priority": "normal", "dueOn": null, "status": "open", "tickets": [{"key": "OPS-1", "kind": "jira"}],
              "createdAt": "2026-03-01T11:00:00Z", "updatedAt": "2026-03-01T11:00:00Z"}]}
            """;

    @Test
    void what_the_desk_writes_is_ours() {
        assertEquals("Lamps out", read(EXPORT).content().title());
        assertNotNull(read(EXPORT).origin());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"lead": "Ada Example"} ~ {"lead": null}
            "Dark for an hour."     ~ null
            , "kind": "related"     ~ ``
            "incident": "INC-8"     ~ "incident": null
            """)
    void with_a_hole_it_is_a_page_from_elsewhere(String ours, String theirs) {
        assertNull(read(EXPORT.replace(ours, theirs)).origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void a_time_beyond_all_calendars_is_refused(String time) {
        String page = EXPORT.replace("\"startedAt\": \"2026-03-01T10:00:00Z\"", "\"startedAt\": \"" + time + "\"");
        assertEquals(422, assertThrows(ProblemException.class, () -> read(page)).problem().status());
    }

    private static PageVersion read(String page) {
        return PageVersion.read(new Upload(page.getBytes(UTF_8), null, null), PageVersion.Given.NOTHING);
    }
}
