package dev.hindsight.alert.sources.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SignatureKit;

class GrafanaTest extends SignatureKit {

    private static final String LEGACY = """
            {"dashboardId":1,"orgId":1,"panelId":2,"ruleId":77,"ruleName":"Panel title alert","state":"alerting",
             "ruleUrl":"http://grafana.example/d/hZ7BuVbWz/x?tab=alert&viewPanel=2","title":"[Alerting] Panel title alert",
             "message":"Notification message","evalMatches":[{"value":1.5,"metric":"requests","tags":{}}],
             "imageUrl":"https://grafana.example/img.png","tags":{"severity":"critical","service":"shop","token":"x"}}""";

    private static final Authentication TIMED = new Authentication(Scheme.SIGNATURE, null, "X-Grafana-Alerting-Timestamp",
            null, null, null, null, null);

    @Override
    protected SourceType source() {
        return new Grafana();
    }

    @Override
    protected List<Post> samples() {
        return List.of(Payloads.sample("grafana-firing.json"), Payloads.sample("grafana-resolved.json"), Payloads.post(LEGACY));
    }

    @Override
    protected List<Signed> signed() {
        JsonNode plain = Payloads.vector("grafana HMAC without timestamp");
        JsonNode timed = Payloads.vector("grafana HMAC with timestamp");
        String header = plain.get("header").asText();
        String time = timed.get("timestamp").asText();
        return List.of(
                new Signed(Payloads.sample("grafana-firing.json", header, plain.get("value").asText()),
                        Authentication.by(Scheme.SIGNATURE), plain.get("secret").asText(), Instant.EPOCH,
                        List.of("x-grafana-alerting-signature")),
                new Signed(Payloads.sample("grafana-firing.json", header, timed.get("value").asText(),
                        "X-Grafana-Alerting-Timestamp", time), TIMED, timed.get("secret").asText(),
                        Instant.ofEpochSecond(Long.parseLong(time) + 100),
                        List.of("x-grafana-alerting-signature", "x-grafana-alerting-timestamp")));
    }

    @ParameterizedTest
    @CsvSource({"300,GENUINE", "301,OLD", "-300,GENUINE", "-301,OLD"})
    void a_signed_time_is_good_for_five_minutes(long after, Proof expected) {
        Signed one = signed().getLast();
        Instant signed = Instant
                .ofEpochSecond(Long.parseLong(String.valueOf(one.post().header("X-Grafana-Alerting-Timestamp"))));
        assertEquals(expected, source().prove(one.post(), TIMED, List.of(one.secret()), signed.plusSeconds(after)).await()
                .indefinitely());
    }

    @Test
    void the_header_may_have_another_name() {
        Signed one = signed().getFirst();
        Post post = Payloads.sample("grafana-firing.json", "X-Mine",
                String.valueOf(one.post().header("X-Grafana-Alerting-Signature")));
        var how = new Authentication(Scheme.SIGNATURE, "X-Mine", null, null, null, null, null, null);
        assertEquals(Proof.GENUINE, source().prove(post, how, List.of(one.secret()), one.now()).await().indefinitely());
    }

    @Test
    void a_firing_alert_is_read_whole() {
        Signal signal = only(Payloads.sample("grafana-firing.json"));
        assertEquals("7e21d0c4b9aa5163", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-15T13:20:00Z"), signal.startsAt());
        assertEquals(Instant.parse("2026-09-15T13:20:00Z"), signal.at());
        assertNull(signal.endsAt());
        assertEquals("p95 latency of payment-gateway above 1.5 s", signal.title());
        assertEquals("warning", signal.severity());
        assertEquals("payment-gateway", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("env"));
        assertEquals("fe3k2m9x1a", signal.labels().get("rule_uid"));
        assertEquals("A=1.84, C=1", signal.annotations().get("values"));
        assertEquals("https://runbooks.example/payment-gateway/latency", signal.annotations().get("runbook_url"));
        assertTrue(signal.annotations().getOrDefault("dashboard_url", "").endsWith("viewPanel=12"));
        assertEquals("https://grafana.example/alerting/grafana/fe3k2m9x1a/view?orgId=1", signal.link());
        assertTrue(signal.group().startsWith("{}/{severity=\"warning\"}"));
    }

    @Test
    void a_resolved_alert_is_the_same_episode() {
        Signal signal = only(Payloads.sample("grafana-resolved.json"));
        assertEquals("7e21d0c4b9aa5163", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-15T13:20:00Z"), signal.startsAt());
        assertEquals(Instant.parse("2026-09-15T13:52:00Z"), signal.endsAt());
        assertEquals(Instant.parse("2026-09-15T13:52:00Z"), signal.at());
    }

    @ParameterizedTest
    @CsvSource({"DatasourceNoData,No data for Latency", "DatasourceError,Cannot evaluate Latency"})
    void a_rule_without_an_answer_is_unknown_and_names_its_rule(String name, String title) {
        String alert = """
                {"alerts":[{"status":"%s","labels":{"alertname":"%s","rulename":"Latency","datasource_uid":"d","ref_id":"A"},
                "annotations":{},"startsAt":"2026-09-15T13:20:00Z","endsAt":"%s","fingerprint":"f2","ruleUID":"fe3k2m9x1a",
                "values":null}]}""";
        Signal signal = only(Payloads.post(alert.formatted("firing", name, "0001-01-01T00:00:00Z")));
        assertEquals(AlertState.UNKNOWN, signal.state());
        assertEquals(title, signal.title());
        assertEquals("fe3k2m9x1a", signal.labels().get("rule_uid"));
        assertEquals("Latency", signal.labels().get("rulename"));
        assertEquals(AlertState.RESOLVED,
                only(Payloads.post(alert.formatted("resolved", name, "2026-09-15T13:25:00Z"))).state());
    }

    @Test
    void an_end_for_want_of_series_and_alerts_left_out_are_spoken_of() {
        String body = Payloads.sample("grafana-resolved.json").text().replace("\"__panelId__\": \"12\"",
                "\"grafana_state_reason\": \"MissingSeries\"").replace("\"truncatedAlerts\": 0", "\"truncatedAlerts\": 3");
        Reading reading = read(Payloads.post(body));
        assertEquals("3 more alerts were left out by Grafana; they stay as they were. 1 ended because its series is gone,"
                + " which does not show that all is well.", reading.remark());
    }

    @Test
    void a_try_of_the_contact_point_opens_nothing() {
        Reading test = read(Payloads.post("""
                {"receiver":"test","status":"firing","alerts":[{"status":"firing","labels":{"alertname":"TestAlert",
                "instance":"Grafana"},"annotations":{"summary":"Notification test"},"startsAt":"2026-09-15T13:20:00Z",
                "fingerprint":"57c6d9296de2ad39","values":null}]}"""));
        assertTrue(test.test());
        assertTrue(test.signals().isEmpty());
        assertTrue(read(Payloads.post(LEGACY.replace("Panel title alert", "Test notification"))).test());
    }

    @Test
    void a_rule_of_an_old_grafana_is_read() {
        Signal signal = only(Payloads.post(LEGACY));
        assertEquals("77", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertNull(signal.startsAt());
        assertEquals(Payloads.RECEIVED, signal.at());
        assertEquals("Panel title alert", signal.title());
        assertEquals("critical", signal.severity());
        assertEquals("shop", signal.labels().get("service"));
        assertNull(signal.labels().get("token"));
        assertEquals("requests=1.5", signal.annotations().get("values"));
        assertEquals("Notification message", signal.annotations().get("description"));
        assertEquals("http://grafana.example/d/hZ7BuVbWz/x?tab=alert&viewPanel=2", signal.link());
    }

    @ParameterizedTest
    @CsvSource({"ok,RESOLVED", "no_data,UNKNOWN", "alerting,FIRING"})
    void each_state_of_an_old_grafana_is_known(String word, AlertState state) {
        assertEquals(state, only(Payloads.post(LEGACY.replace("\"alerting\"", "\"" + word + "\""))).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paused", "pending"})
    void a_rule_that_waits_is_no_alert(String word) {
        Reading reading = read(Payloads.post(LEGACY.replace("\"alerting\"", "\"" + word + "\"")));
        assertTrue(reading.signals().isEmpty() && !reading.test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"alerts\":[{}]}", "{\"state\":\"odd\",\"ruleId\":1}"})
    void what_grafana_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
