package dev.hindsight.alert.sources.azuremonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;
import dev.hindsight.alert.sources.TestKeys;

class AzureMonitorTest extends SourceKit {

    private static final String ID = "/subscriptions/7c3a1f52-9d84-4b6e-8f0a-2e5d6c7b8a90/providers/Microsoft.AlertsManagement/alerts/"
            + "5f0f1c9e-2a2d-4a3c-b1b4-6c1d7e8f9a00";

    @Override
    protected SourceType source() {
        return new AzureMonitor(TestKeys.none());
    }

    @Override
    protected List<Post> samples() {
        return List.of(sample("fired"), sample("resolved"));
    }

    private static Post sample(String name) {
        return Payloads.sample("azure-metric-" + name + ".json");
    }

    private Signal changed(String from, String to) {
        return only(Payloads.post(sample("fired").text().replace(from, to)));
    }

    @Test
    void what_fired_is_read_whole() {
        Signal signal = only(sample("fired"));
        assertEquals(ID, signal.fingerprint());
        assertEquals(ID, signal.group());
        assertEquals(AlertState.FIRING, signal.state());
        assertNull(signal.startsAt());
        assertEquals(Instant.parse("2026-09-14T08:01:22.154821Z"), signal.at());
        assertEquals("orders-vm CPU high", signal.title());
        assertEquals("Sev1", signal.severity());
        assertEquals("orders-worker", signal.labels().get("service"));
        assertEquals("orders", signal.labels().get("team"));
        assertEquals("orders-vm-01", signal.labels().get("host"));
        assertEquals("rg-orders-prod", signal.labels().get("resource_group"));
        assertEquals("7c3a1f52-9d84-4b6e-8f0a-2e5d6c7b8a90", signal.labels().get("subscription"));
        assertEquals("CPU above 90 % for 5 minutes", signal.annotations().get("description"));
        assertEquals("Percentage CPU GreaterThan 90, was 97.31", signal.annotations().get("condition"));
    }

    @Test
    void the_link_leads_to_the_alert_in_the_portal() {
        assertEquals("https://portal.azure.com/#view/Microsoft_Azure_Monitoring_Alerts/AlertDetails.ReactView/alertId~/"
                + ID.replace("/", "%2F"), only(sample("fired")).link());
    }

    @Test
    void the_end_has_the_same_identity_and_its_own_time() {
        Signal signal = only(sample("resolved"));
        assertEquals(ID, signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:44:52.772Z"), signal.at());
        assertEquals(Instant.parse("2026-09-14T08:44:52.772Z"), signal.endsAt());
    }

    @Test
    void an_end_without_a_time_ended_when_we_heard_of_it() {
        String body = sample("resolved").text().replace("resolvedDateTime", "x");
        assertEquals(Payloads.RECEIVED, only(Payloads.post(body)).at());
    }

    @Test
    void a_rule_of_logs_has_its_results_and_no_machine() {
        Signal signal = changed("\"metricName\": \"Percentage CPU\"",
                "\"linkToSearchResultsUI\": \"https://portal.azure.com/#x\", \"searchQuery\": \"Heartbeat\"");
        assertEquals("https://portal.azure.com/#x", signal.annotations().get("search_results"));
        assertEquals("Heartbeat GreaterThan 90, was 97.31", signal.annotations().get("condition"));
        assertNull(changed("microsoft.compute/virtualmachines\"", "microsoft.web/sites\"").labels().get("host"));
    }

    @Test
    void what_looks_like_a_secret_is_no_label() {
        Signal signal = changed("\"team\": \"orders\"", "\"apiKey\": \"hush\", \"db_password\": \"hush\"");
        assertTrue(signal.labels().values().stream().noneMatch("hush"::equals));
    }

    @Test
    void the_test_of_an_action_group_opens_nothing() {
        Reading reading = read(Payloads.post(
                sample("fired").text().replace("7c3a1f52-9d84-4b6e-8f0a-2e5d6c7b8a90",
                        "11111111-1111-1111-1111-111111111111")));
        assertTrue(reading.test());
        assertTrue(reading.signals().isEmpty());
    }

    @Test
    void an_alert_in_another_schema_is_refused_with_advice() {
        Unreadable refused = assertThrows(Unreadable.class,
                () -> read(Payloads.post("{\"schemaId\":\"AzureMonitorMetricAlert\",\"data\":{\"status\":\"Activated\"}}")));
        assertTrue(refused.getMessage().contains("switch on the common alert schema"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"data\":{\"essentials\":{}}}",
            "{\"data\":{\"essentials\":{\"alertId\":\"/a\",\"monitorCondition\":\"Odd\"}}}"})
    void what_azure_never_sends_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
