package dev.hindsight.alert.sources.kibana;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class KibanaTest extends SourceKit {

    private static final String RULE = "8d1c6a40-51d8-11f0-9b0c-2f5d8ad3c1e7";

    @Override
    protected SourceType source() {
        return new Kibana();
    }

    @Override
    protected List<Post> samples() {
        return List.of(Payloads.sample("kibana-rule-active.json"), Payloads.post(summary()));
    }

    private static String summary() {
        return """
                {"date":"2026-09-14T08:02:40.118Z","rule":{"id":"r","name":"Errors","tags":["env:staging"]},"alerts":{
                 "new":{"count":1,"data":[{"kibana.alert.instance.id":"a","kibana.alert.uuid":"u1","kibana.alert.reason":"many"}]},
                 "ongoing":{"count":0,"data":[]},
                 "recovered":{"count":1,"data":[{"kibana":{"alert":{"instance":{"id":"b"},"uuid":"u2"}}}]}}}""";
    }

    private Signal changed(String from, String to) {
        return only(Payloads.post(samples().getFirst().text().replace(from, to)));
    }

    @Test
    void an_active_alert_is_read_whole() {
        Signal signal = only(samples().getFirst());
        assertEquals(RULE + "/query matched", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:02:40.118Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("checkout-api error logs", signal.title());
        assertEquals("sev2", signal.severity());
        assertEquals("0a7c2a17-3c1e-4c55-9a57-0a8f2be3c7a2", signal.labels().get("alert_uuid"));
        assertEquals("payments, sev2", signal.labels().get("tags"));
        assertEquals("Document count is 412 in the last 5m. Alert when greater than 100.",
                signal.annotations().get("description"));
        assertEquals("https://kibana.example/app/discover", signal.annotations().get("results"));
        assertTrue(String.valueOf(signal.link()).endsWith("/rule/" + RULE));
    }

    @Test
    void the_action_group_of_recovery_ends_it() {
        Signal signal = changed("\"actionGroup\": \"query matched\"", "\"actionGroup\": \"recovered\"");
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(RULE + "/query matched", signal.fingerprint());
        assertEquals(signal.at(), signal.endsAt());
    }

    @Test
    void alerts_of_one_rule_are_told_apart() {
        Signal signal = changed("\"id\": \"query matched\"", "\"id\": \"host-7\"");
        assertEquals(RULE + "/host-7", signal.fingerprint());
        assertEquals("checkout-api error logs: host-7", signal.title());
    }

    @ParameterizedTest
    @CsvSource({"severity:critical,critical", "Sev-1,sev1", "P2,p2", "priority=low,low", "payments,"})
    void a_tag_may_tell_the_severity(String tag, String severity) {
        assertEquals(severity, changed("\"sev2\"", "\"" + tag + "\"").severity());
    }

    @Test
    void without_a_public_address_the_link_is_another() {
        assertEquals("https://kibana.example/app/discover", changed("\"url\": \"https", "\"x\": \"https").link());
    }

    @Test
    void a_summary_tells_of_each_alert() {
        List<Signal> signals = read(Payloads.post(summary())).signals();
        assertEquals(List.of("r/a", "r/b"), signals.stream().map(Signal::fingerprint).toList());
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED), signals.stream().map(Signal::state).toList());
        assertEquals("many", signals.getFirst().annotations().get("description"));
        assertEquals("staging", signals.getFirst().labels().get("environment"));
    }

    @Test
    void what_our_template_makes_reads_well() {
        Map<String, String> variables = Map.ofEntries(Map.entry("date", "2026-09-14T08:02:40.118Z"), Map.entry("rule.id", "r"),
                Map.entry("rule.name", "Errors"), Map.entry("rule.tags", "service:checkout,severity:high"),
                Map.entry("alert.id", "a"),
                Map.entry("alert.uuid", "u"), Map.entry("alert.actionGroup", "threshold met"),
                Map.entry("alert.flapping", "true"),
                Map.entry("context.reason", "It is \\\"bad\\\""), Map.entry("context.host.name", "web-1"));
        Signal signal = only(Payloads.post(AlertTemplate.named("kibana.json").filled("\\{\\{([^}]*)}}", variables)));
        assertEquals("r/a", signal.fingerprint());
        assertEquals("checkout", signal.labels().get("service"));
        assertEquals("high", signal.severity());
        assertEquals("true", signal.labels().get("flapping"));
        assertEquals("web-1", signal.labels().get("host"));
        assertEquals("It is \"bad\"", signal.annotations().get("description"));
    }

    @Test
    void the_test_of_a_connector_opens_nothing() {
        assertTrue(read(Payloads.post(AlertTemplate.named("kibana.json").text())).test());
        assertTrue(read(Payloads.post(AlertTemplate.named("kibana.json").filled("\\{\\{([^}]*)}}", Map.of()))).test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"rule\":{\"id\":\"1\"}}", "{\"rule\":{\"id\":\"1\"},\"alert\":{\"id\":\"a\"}}"})
    void what_the_template_never_makes_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
