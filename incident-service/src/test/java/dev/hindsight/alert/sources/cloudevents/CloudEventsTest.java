package dev.hindsight.alert.sources.cloudevents;

import static dev.hindsight.alert.sources.cloudevents.CloudEventPosts.JSON;
import static dev.hindsight.alert.sources.cloudevents.CloudEventPosts.batch;
import static dev.hindsight.alert.sources.cloudevents.CloudEventPosts.binary;
import static dev.hindsight.alert.sources.cloudevents.CloudEventPosts.structured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class CloudEventsTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new CloudEvents();
    }

    @Override
    protected List<Post> samples() {
        return List.of(structured(), batch(), binary());
    }

    private static String event(String fields) {
        return "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\"," + fields + "}";
    }

    private Signal event(String type, String more) {
        return only(Payloads.post(event("\"type\":\"" + type + "\"" + more), "Content-Type", JSON));
    }

    @Test
    void a_structured_event_is_read_whole() {
        Signal signal = only(structured());
        assertEquals("checkout-api/5xx/eu-1", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:03:15.412Z"), signal.at());
        assertEquals("Checkout 5xx ratio above 5 %", signal.title());
        assertEquals("critical", signal.severity());
        assertEquals("checkout-api", signal.labels().get("subject"));
        assertEquals("https://monitoring.example/clusters/eu-1", signal.labels().get("source"));
        assertEquals("https://monitoring.example/clusters/eu-1 b1d3c1c4-7a52-4f11-9d0a-0e6f2f0b8a77",
                source().deliveryId(structured()));
    }

    @Test
    void a_batch_tells_of_all_in_order() {
        List<Signal> signals = read(batch()).signals();
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED), signals.stream().map(Signal::state).toList());
        assertEquals(1, signals.stream().map(Signal::fingerprint).distinct().count());
        assertEquals(Instant.parse("2026-09-14T08:41:45.412Z"), signals.getLast().endsAt());
        assertTrue(String.valueOf(source().deliveryId(batch())).length() <= 200);
        assertNotEquals(source().deliveryId(structured()), source().deliveryId(batch()));
    }

    @Test
    void an_event_that_is_twice_in_a_batch_counts_once() {
        String twice = "[" + structured().text() + "," + structured().text() + "]";
        assertEquals(1, read(Payloads.post(twice, "Content-Type", "application/cloudevents-batch+json")).signals().size());
    }

    @Test
    void a_binary_event_has_its_attributes_in_headers() {
        Signal signal = only(binary());
        assertEquals("checkout-api/5xx/eu-1", signal.fingerprint());
        assertEquals("Checkout 5xx ratio above 5 % – eu-1", signal.title());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals("critical", signal.severity());
        assertEquals(source().deliveryId(structured()), source().deliveryId(binary()));
    }

    @Test
    void what_was_signed_and_comes_again_is_known_whatever_its_other_headers_say() {
        assertEquals("msg_1", source().signedDeliveryId(binary("webhook-id", "msg_1")));
        assertEquals("msg_1", source().signedDeliveryId(binary("webhook-id", "msg_1", "ce-id", "another")));
        assertNull(source().signedDeliveryId(binary()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a%20b|a b", "100%25|100%", "%2525|%25", "\"a \\\"b\\\"\"|a \"b\"", "%e2%82%AC|€",
            "50% off|50% off",
            "plain|plain"})
    void headers_are_decoded_once(String sent, String meant) {
        assertEquals(meant, only(binary("ce-title", sent)).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF%FE", "%C3%28", "%ED%A0%80", "%C0%AF"})
    void what_is_no_utf8_is_refused(String sent) {
        assertTrue(assertThrows(Unreadable.class, () -> read(binary("ce-title", sent))).getMessage().contains("not UTF-8"));
    }

    @Test
    void data_that_is_no_json_leaves_the_type_to_tell() {
        Signal signal = only(binary("Content-Type", "text/plain"));
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals("https://monitoring.example/clusters/eu-1 com.example.alert checkout-api", signal.fingerprint());
    }

    @Test
    void encoded_data_is_read() {
        assertEquals("k", event("x.y", ",\"data_base64\":\"eyJkZWR1cEtleSI6ImsiLCJzdGF0dXMiOiJmaXJpbmcifQ==\"").fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"com.x.alert.fired.v1,FIRING", "com.x.alert.resolved.v1,RESOLVED", "com.x.alert.acknowledged,ACKNOWLEDGED",
            "com.x.alarm.cleared.v2,RESOLVED", "com.x.alert,FIRING", "com.x.disk.problem,FIRING", "com.x.alert.v1,FIRING"})
    void the_type_tells_how_it_stands(String type, AlertState state) {
        assertEquals(state, event(type, "").state());
    }

    @Test
    void one_alert_has_one_identity_in_all_its_states() {
        assertEquals(event("com.x.alert.fired.v1", ",\"subject\":\"a\"").fingerprint(),
                event("com.x.alert.resolved.v1", ",\"subject\":\"a\"").fingerprint());
        assertNotEquals(event("com.x.alert.fired.v1", ",\"subject\":\"a\"").fingerprint(),
                event("com.x.alert.fired.v1", ",\"subject\":\"b\"").fingerprint());
        assertNotEquals(event("com.x.alert.fired.v1", ",\"partitionkey\":\"a\"").fingerprint(),
                event("com.x.alert.fired.v1", ",\"partitionkey\":\"b\"").fingerprint());
        assertEquals("mine", event("com.x.alert.fired.v1", ",\"dedupkey\":\"mine\"").fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"1,trace", "8,debug", "9,info", "13,warn", "17,error", "24,fatal", "25,", "x,"})
    void severity_numbers_are_those_of_opentelemetry(String number, String severity) {
        assertEquals(severity, event("com.x.alert", ",\"severitynumber\":\"" + number + "\"").severity());
    }

    @ParameterizedTest
    @CsvSource({"ERROR2,ERROR", "Warn4,Warn", "P1,P1", "SEV0,SEV0", "sev3,sev3", "ERROR5,ERROR5"})
    void a_number_is_left_out_only_where_it_tells_little(String text, String severity) {
        assertEquals(severity, event("com.x.alert", ",\"severitytext\":\"" + text + "\"").severity());
    }

    @Test
    void an_event_that_says_how_something_stands_is_no_test_whatever_its_type() {
        assertEquals(AlertState.FIRING, event("com.x.synthetic.test", ",\"data\":{\"status\":\"firing\"}").state());
    }

    @Test
    void what_is_no_alert_says_nothing() {
        Reading reading = read(Payloads.post(event("\"type\":\"com.github.push\""), "Content-Type", JSON));
        assertEquals(List.of(), reading.signals());
        assertFalse(reading.test());
        assertEquals(1,
                read(Payloads.post(event("\"type\":\"com.x.log\",\"severitynumber\":17"), "Content-Type", JSON)).signals()
                        .size());
        assertTrue(read(Payloads.post(event("\"type\":\"com.x.test\""), "Content-Type", JSON)).test());
    }

    @Test
    void extensions_are_labels_unless_they_look_like_secrets() {
        Signal signal = event("com.x.alert",
                ",\"service\":\"s\",\"environment\":\"staging\",\"region\":\"eu\",\"authtoken\":\"hush\"");
        assertEquals("s", signal.labels().get("service"));
        assertEquals("staging", signal.labels().get("environment"));
        assertEquals("eu", signal.labels().get("region"));
        assertNull(signal.labels().get("authtoken"));
    }

    @Test
    void json_without_its_media_type_is_understood() {
        assertEquals("checkout-api/5xx/eu-1", only(Payloads.post(structured().text())).fingerprint());
        assertEquals(2, read(Payloads.post(batch().text())).signals().size());
    }
}
