package dev.hindsight.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DemoTest {
    private static final java.util.List<String> REPORTS = Demo.REPORTS;
    private static final Set<String> SECTIONS = Set.of("summary", "impact", "nonTechnicalDescription", "trigger", "detection",
            "resolution", "rootCauses", "lessonsLearned", "wentWell", "wentWrong", "gotLucky");

    @ParameterizedTest
    @FieldSource("REPORTS")
    void a_report_holds_what_the_api_takes(String name) {
        var report = DemoFile.json(name + ".json");
        assertEquals("production", report.path("incident").path("environment").asText());
        report.path("report").properties()
                .forEach(section -> assertTrue(SECTIONS.contains(section.getKey()), section.getKey()));
        assertTrue(report.path("timeline").size() >= 4);
        report.path("actionItems").forEach(action -> assertFalse(action.path("item").path("text").asText().isBlank()));
    }

    @ParameterizedTest
    @FieldSource("REPORTS")
    void its_times_are_in_order(String name) {
        var report = DemoFile.json(name + ".json");
        var last = Instant.parse(report.path("incident").path("startedAt").asText());
        for (var entry : report.path("timeline")) {
            var at = Instant.parse(entry.path("occurredAt").asText());
            assertFalse(at.isBefore(last), entry.toString());
            last = at;
        }
        var resolved = Instant.parse(report.path("times").path("resolvedAt").asText());
        assertFalse(resolved.isAfter(last));
    }

    @Test
    void the_first_report_crosses_midnight() {
        var timeline = DemoFile.json("revalidation-full-sync.json").path("timeline");
        assertEquals(10, timeline.size());
        assertEquals("2023-12-11T14:45:00Z", timeline.path(0).path("occurredAt").asText());
        assertEquals("2023-12-12T07:15:00Z", timeline.path(7).path("occurredAt").asText());
        assertTrue(timeline.path(9).path("approximate").asBoolean());
    }

    @Test
    void the_alert_is_a_body_of_alertmanager() throws java.io.IOException {
        var alert = Api.JSON.readTree(DemoFile.text("alertmanager.json"));
        assertEquals("4", alert.path("version").asText());
        assertEquals("firing", alert.path("status").asText());
    }
}
