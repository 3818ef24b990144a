package dev.hindsight.alert.sources.newrelic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.AlertTemplate;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class NewRelicTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new NewRelic();
    }

    @Override
    protected List<Post> samples() {
        return List.of(sample("activated"), sample("closed"));
    }

    private static Post sample(String name) {
        return Payloads.sample("newrelic-issue-" + name + ".json");
    }

    private Signal changed(String from, String to) {
        return only(Payloads.post(sample("activated").text().replace(from, to)));
    }

    @Test
    void an_active_issue_is_read_whole() {
        Signal signal = only(sample("activated"));
        assertEquals("2f1b7d64-3c0e-4c58-9a35-60a8e5b0c7d1", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.ofEpochMilli(1789372980000L), signal.at());
        assertEquals("search-api query result is > 800.0 for 5 minutes on 'search-api p95'", signal.title());
        assertEquals("CRITICAL", signal.severity());
        assertEquals("search-api", signal.labels().get("service"));
        assertEquals("Search golden signals", signal.labels().get("policy"));
        assertEquals("search-api p95", signal.labels().get("condition"));
        assertEquals("incident-suite", signal.labels().get("workflow"));
        assertTrue(String.valueOf(signal.link()).startsWith("https://radar-api.service.eu.newrelic.com/accounts/1/issues/"));
    }

    @Test
    void a_closed_issue_is_over_since_it_was_closed() {
        Signal signal = only(sample("closed"));
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.ofEpochMilli(1789376400000L), signal.endsAt());
        assertEquals("2f1b7d64-3c0e-4c58-9a35-60a8e5b0c7d1", signal.fingerprint());
    }

    @Test
    void without_a_time_of_closing_the_last_change_is_meant() {
        String body = sample("closed").text().replace("closedAt", "x");
        assertEquals(Instant.ofEpochMilli(1789376400000L), only(Payloads.post(body)).endsAt());
    }

    @ParameterizedTest
    @CsvSource({"CREATED,FIRING", "ACTIVATED,FIRING", "DEACTIVATED,RESOLVED", "closed,RESOLVED", "ACKNOWLEDGED,ACKNOWLEDGED"})
    void every_state_is_known(String state, AlertState meant) {
        assertEquals(meant, changed("ACTIVATED", state).state());
    }

    @Test
    void somebody_who_took_it_on_is_known_by_the_time_of_that() {
        Signal signal = changed("\"totalIncidents\": 1", "\"acknowledgedAt\": 1789373000000, \"closedAt\": null");
        assertEquals(AlertState.ACKNOWLEDGED, signal.state());
        assertEquals(Instant.ofEpochMilli(1789373000000L), signal.at());
    }

    @Test
    void of_several_entities_none_is_the_service() {
        Signal signal = changed("[\n    \"search-api\"\n  ]", "[\"a\", \"b\"]");
        assertNull(signal.labels().get("service"));
        assertEquals("a, b", signal.labels().get("entities"));
    }

    @Test
    void what_our_template_makes_reads_well() {
        Map<String, String> variables = Map.ofEntries(Map.entry("json issueId", "\"i-1\""),
                Map.entry("json issuePageUrl", "\"https://one.newrelic.com/i-1\""),
                Map.entry("json annotations.title.[0]", "\"p95 high on \\\"search\\\"\""),
                Map.entry("json priority", "\"HIGH\""), Map.entry("json entitiesData.names", "[\"search-api\"]"),
                Map.entry("json state", "\"ACTIVATED\""), Map.entry("json triggerEvent", "\"STATE_CHANGE\""),
                Map.entry("json accumulations.policyName", "[\"Golden\"]"),
                Map.entry("json accumulations.conditionName", "[\"p95\"]"),
                Map.entry("json accumulations.runbookUrl", "[\"https://runbooks.example/p95\"]"),
                Map.entry("json accumulations.source", "[\"newrelic\"]"),
                Map.entry("json accumulations.tag",
                        "{\"service\":[\"search\"],\"environment\":[\"staging\"],\"api_key\":[\"hush\"]}"),
                Map.entry("json workflowName", "\"desk\""),
                Map.entry("json annotations.description", "[\"Look at the index.\"]"),
                Map.entry("createdAt", "1789372980000"),
                Map.entry("updatedAt", "1789372990000"), Map.entry("json totalIncidents", "1"),
                Map.entry("json isCorrelated", "false"),
                Map.entry("closedAt", "1789372999000"));
        String body = AlertTemplate.named("new-relic.hbs").chosen(variables).filled("\\{\\{([^}]*)}}", variables);
        Signal signal = only(Payloads.post(body));
        assertEquals("p95 high on \"search\"", signal.title());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertNull(signal.labels().get("api_key"));
        assertEquals("search", signal.labels().get("service"));
        assertEquals("staging", signal.labels().get("environment"));
        assertEquals("https://runbooks.example/p95", signal.annotations().get("runbook_url"));
        assertEquals("Look at the index.", signal.annotations().get("description"));
    }

    @Test
    void a_template_that_was_not_filled_is_a_test() {
        assertTrue(read(Payloads.post("{\"id\":\"{{ json issueId }}\",\"state\":\"{{ json state }}\"}")).test());
        assertFalse(read(sample("activated")).test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"1\"}", "{\"id\":\"1\",\"state\":\"ODD\"}"})
    void what_new_relic_never_sends_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
