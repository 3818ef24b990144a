package dev.hindsight.alert.sources.datadog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class DatadogTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new Datadog();
    }

    @Override
    protected List<Post> samples() {
        return List.of(triggered(), Payloads.sample("datadog-recommended-recovered.json"),
                Payloads.sample("datadog-default-payload.json"));
    }

    private static Post triggered() {
        return Payloads.sample("datadog-recommended-triggered.json");
    }

    private static Post triggered(String from, String to) {
        String body = triggered().text();
        assertTrue(body.contains(from), from);
        return Payloads.post(body.replace(from, to));
    }

    private static String template() throws IOException {
        try (var in = DatadogTest.class.getResourceAsStream("/alert-templates/datadog.json")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_triggered_monitor_is_read_whole() {
        Signal signal = only(triggered());
        assertEquals("f3b4a1c2d5e60718293a4b5c6d7e8f90", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.ofEpochMilli(1789459200000L), signal.at());
        assertNull(signal.startsAt());
        assertEquals("orders-worker CPU saturated", signal.title());
        assertEquals("P2", signal.severity());
        assertEquals("orders-worker", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("orders-worker-3", signal.labels().get("host"));
        assertEquals("orders", signal.labels().get("team"));
        assertEquals("90412233", signal.labels().get("monitor"));
        assertEquals("system.cpu.user", signal.labels().get("metric"));
        assertEquals("CPU is saturated on orders-worker.", signal.annotations().get("description"));
        assertTrue(signal.annotations().getOrDefault("query", "").startsWith("avg(last_5m)"));
        assertTrue(String.valueOf(signal.link()).startsWith("https://app.datadoghq.eu/monitors/90412233"));
    }

    @Test
    void a_recovered_monitor_is_the_same_alert() {
        Signal signal = only(Payloads.sample("datadog-recommended-recovered.json"));
        assertEquals("f3b4a1c2d5e60718293a4b5c6d7e8f90", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.ofEpochMilli(1789464600000L), signal.endsAt());
    }

    @ParameterizedTest
    @CsvSource({"Triggered,FIRING", "Re-Triggered,FIRING", "Warn,FIRING", "Re-Warn,FIRING", "Renotify,FIRING",
            "No Data,UNKNOWN",
            "Re-No Data,UNKNOWN", "Recovered,RESOLVED", "Warn Recovered,RESOLVED", "No Data Recovered,RESOLVED",
            "Something New,FIRING"})
    void every_transition_is_known(String transition, AlertState state) {
        assertEquals(state, only(triggered("\"Triggered\"", "\"" + transition + "\"")).state());
    }

    @Test
    void without_a_priority_the_transition_tells_how_bad_it_is() {
        String bare = triggered("\"alert_priority\": \"P2\"", "\"alert_priority\": \"\"").text().replace("[P2] ", "");
        assertEquals("error", only(Payloads.post(bare)).severity());
        assertEquals("warning", only(Payloads.post(bare.replace("\"Triggered\"", "\"Warn\""))).severity());
        assertEquals("P2", only(triggered("\"alert_priority\": \"P2\"", "\"alert_priority\": \"$ALERT_PRIORITY\"")).severity());
    }

    @Test
    void what_names_an_alert_falls_back_step_by_step() {
        String body = triggered("f3b4a1c2d5e60718293a4b5c6d7e8f90", "").text();
        assertEquals("9bd4ac313a4d1e8fae2482df7b776280", only(Payloads.post(body)).fingerprint());
        body = body.replace("9bd4ac313a4d1e8fae2482df7b776280", "$AGGREG_KEY");
        assertEquals("90412233:host:orders-worker-3,service:orders-worker", only(Payloads.post(body)).fingerprint());
        body = body.replace("\"alert_scope\"", "\"x\"");
        assertEquals("90412233", only(Payloads.post(body)).fingerprint());
    }

    @Test
    void the_default_payload_is_read_by_its_title() {
        Signal signal = only(Payloads.sample("datadog-default-payload.json"));
        assertEquals("title:orders-worker CPU saturated:host:orders-worker-3", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals("orders-worker CPU saturated", signal.title());
        assertEquals("P2", signal.severity());
        assertEquals("orders-worker-3", signal.labels().get("host"));
        assertEquals("Example Org", signal.labels().get("organisation"));
        assertEquals(Instant.ofEpochMilli(1789459200000L), signal.at());
        String recovered = Payloads.sample("datadog-default-payload.json").text().replace("[Triggered on", "[Recovered on");
        assertEquals(AlertState.RESOLVED, only(Payloads.post(recovered)).state());
        assertEquals(signal.fingerprint(), only(Payloads.post(recovered)).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[Re-Triggered on {a:b}] x|x", "[P1] [Warn] x|x", "[No Data on {host:a}] x|x",
            "[checkout] x|[checkout] x", "[P3] [Triggered] [eu] x|[eu] x"})
    void only_what_datadog_wrote_is_taken_off_a_title(String title, String words) {
        assertEquals(words, MonitorTitle.of(title).words());
    }

    @Test
    void what_is_sent_to_try_it_opens_nothing() throws IOException {
        String empty = template().replaceAll("\\$[A-Z_]+", "");
        assertTrue(read(Payloads.post(empty)).test());
        assertTrue(read(Payloads.post(template())).test());
        assertTrue(read(triggered("[P2] [Triggered", "[TEST] [P2] [Triggered")).test());
    }

    @Test
    void an_event_that_is_no_transition_says_nothing() {
        Reading reading = read(Payloads.post("{\"title\":\"Deploy\",\"alert_type\":\"info\",\"event_type\":\"deploy\"}"));
        assertTrue(reading.signals().isEmpty() && !reading.test());
        assertTrue(read(triggered("\"Triggered\"", "\"Muted\"")).signals().isEmpty());
    }

    @Test
    void our_template_filled_in_is_what_we_read() throws IOException {
        JsonNode values = new ObjectMapper().readTree(triggered().text());
        Map<String, String> variables = new LinkedHashMap<>();
        new ObjectMapper().readTree(template()).properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                variables.put(field.getValue().asText(), values.path(field.getKey()).asText());
            }
        });
        variables.put("$ORG_ID", "1200045678");
        variables.put("$ORG_NAME", "Example Org");
        String filled = template();
        for (String variable : variables.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            filled = filled.replace("\"" + variable + "\"", "\"" + variables.get(variable) + "\"");
        }
        assertTrue(!filled.contains("$"), filled);
        assertEquals(only(triggered()), only(Payloads.post(filled)));
    }

    @Test
    void the_same_comes_as_a_form() throws IOException {
        String form = new ObjectMapper().readTree(triggered().text()).properties().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Signal signal = only(Payloads.post(form, "Content-Type", "application/x-www-form-urlencoded"));
        assertEquals("f3b4a1c2d5e60718293a4b5c6d7e8f90", signal.fingerprint());
        assertEquals("orders-worker", signal.labels().get("service"));
        String whole = "payload=" + URLEncoder.encode(triggered().text(), StandardCharsets.UTF_8);
        assertEquals(only(triggered()), only(Payloads.post(whole, "Content-Type", "application/x-www-form-urlencoded")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"body\": a \"quoted\" word}"})
    void what_datadog_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
