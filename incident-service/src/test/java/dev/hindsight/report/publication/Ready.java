package dev.hindsight.report.publication;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;

import java.util.List;
import java.util.Map;

/** Incidents whose reports may be published. */
final class Ready {

    static final Map<String, ?> PUBLIC = Map.of("public", Map.of("sections", List.of("summary", "timeline", "actionItems")));

    private Ready() {}

    static String ready(String title) {
        String key = declare(Map.of("title", title, "severity", "minor", "summary",
                "Bob saw it first, see [page](https://wiki.corp/x) and https://wiki.corp/y")).path("key");
        write(key, "impact", "None could pay");
        write(key, "resolution", "A restart");
        write(key, "rootCauses", "A full disk");
        bob().body(Map.of("person", "lead-person")).put(incident(key) + "/roles/lead").then().statusCode(200);
        bob().body(Map.of("occurredAt", "2026-09-14T08:03:15Z", "text", "Restarted by @bob")).post(incident(key) + "/timeline")
                .then().statusCode(201);
        bob().body(Map.of("status", "resolved")).put(incident(key) + "/status").then().statusCode(200);
        return key;
    }

    static void write(String key, String section, String text) {
        bob().body(Map.of("markdown", text)).put(incident(key) + "/report/" + section).then().statusCode(200);
    }

    static String incident(String key) {
        return "/api/v1/incidents/" + key;
    }

    static String path(String key) {
        return incident(key) + "/report/publications";
    }
}
