package dev.hindsight.alert.sources.alertmanager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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

class AlertmanagerTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new Alertmanager();
    }

    @Override
    protected List<Post> samples() {
        return Stream.of("am034-firing", "firing", "partially-resolved", "resolved", "watchdog-heartbeat")
                .map(name -> Payloads.sample("alertmanager-v4-" + name + ".json")).toList();
    }

    private Reading read(String body) {
        return read(Payloads.post(body));
    }

    private static String sample(String name) {
        return Payloads.sample("alertmanager-v4-" + name + ".json").text();
    }

    private static String alert(String fields) {
        return "{\"groupKey\":\"g\",\"alerts\":[{\"status\":\"firing\",\"startsAt\":\"2026-09-14T08:03:15.412Z\"," + fields
                + "}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"firing", "am034-firing"})
    void a_sample_is_read_whole(String sample) {
        Reading reading = read(sample(sample));
        assertEquals(2, reading.signals().size());
        Signal first = reading.signals().stream().filter(s -> s.fingerprint().equals("b52f0a1c7d3e9f48")).findFirst()
                .orElseThrow();
        assertEquals("Checkout 5xx ratio above 5 %", first.title());
        assertEquals("critical", first.severity());
        assertEquals(Instant.parse("2026-09-14T08:03:15.412Z"), first.startsAt());
        assertNull(first.endsAt());
        assertEquals(AlertState.FIRING, first.state());
        assertNull(reading.remark());
    }

    @Test
    void each_alert_counts_by_its_own_status() {
        Reading reading = read(sample("partially-resolved"));
        assertEquals(1, reading.signals().stream().filter(signal -> signal.state() == AlertState.FIRING).count());
        assertEquals(2, reading.signals().size());
    }

    @Test
    void an_always_firing_alert_is_a_heartbeat() {
        assertTrue(read(sample("watchdog-heartbeat")).signals().getFirst().heartbeat());
    }

    @Test
    void an_alert_of_no_severity_is_an_alert() {
        Signal signal = read(alert("\"fingerprint\":\"f\",\"labels\":{\"severity\":\"none\"}")).signals().getFirst();
        assertFalse(signal.heartbeat());
        assertEquals("none", signal.severity());
    }

    @Test
    void alerts_that_were_left_out_are_spoken_of() {
        Reading reading = read(sample("firing").replace("\"truncatedAlerts\": 0", "\"truncatedAlerts\": 7"));
        assertTrue(String.valueOf(reading.remark()).startsWith("7 more alerts"));
    }

    @Test
    void without_a_fingerprint_the_labels_tell_alerts_apart() {
        assertEquals("{a=1, b=true}", read(alert("\"labels\":{\"b\":true,\"a\":1}")).signals().getFirst().fingerprint());
    }

    @Test
    void what_cannot_be_stored_is_replaced() {
        Signal signal = read(alert("\"fingerprint\":\"f\",\"annotations\":{\"summary\":\"a\\u0000b\\ud800c\"}")).signals()
                .getFirst();
        assertEquals("a\uFFFDb\uFFFDc", signal.title());
        assertEquals("\uFFFD[31mdisk full\uFFFD[0m", read(alert("\"fingerprint\":\"f\",\"annotations\":{\"summary\":"
                + "\"\\u001b[31mdisk full\\u001b[0m\"}")).signals().getFirst().title());
    }

    @Test
    void what_is_missing_is_made_up_for() {
        Signal signal = read(alert("\"fingerprint\":\"f\",\"labels\":null,\"generatorURL\":null")).signals().getFirst();
        assertEquals("Alert without a name", signal.title());
        assertNull(signal.severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{}", "{\"alerts\":{}}", "{\"alerts\":[{}]}",
            "{\"alerts\":[{\"status\":\"firing\",\"fingerprint\":\"f\"}]}",
            "{\"alerts\":[{\"status\":\"odd\",\"fingerprint\":\"f\",\"startsAt\":\"2026-09-14T08:03:15Z\"}]}"})
    void what_alertmanager_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(body));
    }
}
