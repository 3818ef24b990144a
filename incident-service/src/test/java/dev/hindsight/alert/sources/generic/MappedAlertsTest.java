package dev.hindsight.alert.sources.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;

/** What a mapping makes of any JSON. */
class MappedAlertsTest {

    private static final String LIST = """
            {"cluster":{"name":"eu-1"},"alerts":[
              {"name":"disk","state":"bad","labels":{"host":"a","token":"hush"},"began":"14.09.2026 10:03","tags":["x","y"]},
              {"name":"disk","state":"good","labels":{"host":"b"},"began":"14.09.2026 10:03","until":"14.09.2026 10:05"},
              {"name":"noise","state":"chatter","labels":{"host":"c"}}]}""";
    private static final String MAPPING = """
            {"alerts":"/alerts","dedupKey":"{labels.host}-{name}","title":{"template":"{/name} on {$.labels.host}"},
             "status":{"select":"/state","map":{"BAD":"firing","good":"resolved","chatter":"ignore"}},
             "severity":{"value":"warning"},
             "startedAt":{"select":"/began","format":"dd.MM.yyyy HH:mm","zone":"Europe/Berlin"},
             "endedAt":{"select":"/until","format":"dd.MM.yyyy HH:mm","zone":"Europe/Berlin"},
             "labels":{"*":"/labels","cluster":"^/cluster/name","first":"$.tags[0]"},"environment":"^$.cluster.name",
             "annotations":{"tags":"/tags"},"group":"^/cluster/name"}""";

    private final SourceType source = new Generic();

    @Test
    void what_takes_too_long_to_read_is_unreadable() {
        var left = new AtomicInteger(1_000);
        var post = Payloads.post("{\"alerts\":[" + "{\"name\":\"disk\"},".repeat(9_999) + "{\"name\":\"last\"}]}");
        var mapping = Mapping.of(json("{\"alerts\":\"/alerts\",\"dedupKey\":\"/name\",\"title\":\"$..name\"}"));
        var refused = assertThrows(Unreadable.class, () -> Generic.read(post, mapping, () -> left.decrementAndGet() >= 0));
        assertTrue(refused.getMessage().contains("takes too long"));
    }

    @Test
    void what_each_alert_asks_of_the_whole_body_is_looked_for_once() {
        var looks = new AtomicInteger();
        var post = Payloads.post("{\"host\":\"h\",\"alerts\":[" + "{\"name\":\"disk\"},".repeat(99) + "{\"name\":\"last\"}]}");
        var mapping = Mapping.of(json("""
                {"alerts":"/alerts","dedupKey":"/name","labels":{"host":"^$..host","at":"on {^$..host}"}}"""));
        Reading reading = Generic.read(post, mapping, () -> looks.incrementAndGet() > 0);
        assertEquals(Map.of("host", "h", "at", "on h"), reading.signals().getLast().labels());
        assertEquals(1 + 100 + 2, looks.get());
    }

    @Test
    void a_text_that_is_cut_before_it_is_used_again_is_kept_as_it_would_be() {
        var post = Payloads.post("{\"a\":\"" + "x".repeat(900_000) + "\",\"k\":1}");
        var mapping = Mapping.of(json("{\"dedupKey\":\"/k\",\"labels\":{\"a\":\"/a\",\"b\":\"" + "{a}".repeat(20) + "\"}}"));
        var labels = Generic.read(post, mapping, () -> true).signals().getFirst().labels();
        assertEquals("x".repeat(3_999) + "…", labels.get("a"));
        assertEquals(labels.get("a"), labels.get("b"));
    }

    private static JsonNode json(String text) {
        return Json.read(text);
    }

    private Reading mapped(String body, String mapping) {
        return source.read(Payloads.post(body), json(mapping));
    }

    private Signal one(String body, String mapping) {
        return mapped(body, mapping).signals().getFirst();
    }

    @Test
    void a_mapping_reads_the_sample() {
        Post event = Payloads.sample("generic-event.json");
        JsonNode mapping = Json.read(Payloads.bytes("inbound/generic-mapping.json"));
        assertEquals(Map.of(), source.faults(mapping));
        Signal signal = source.read(event, mapping).signals().getFirst();
        assertEquals("dns-eu-resolver:resolver-03", signal.fingerprint());
        assertEquals("Resolver NXDOMAIN ratio high", signal.title());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals("major", signal.severity());
        assertEquals(Instant.ofEpochSecond(1789373100), signal.at());
        assertEquals("resolver-03", signal.labels().get("host"));
        assertEquals("dns, edge", signal.labels().get("tags"));
        assertEquals("https://noc.example/checks/dns-eu-resolver", signal.link());
        Signal over = one(event.text().replace("\"bad\"", "\"ok\""), mapping.toString());
        assertEquals(AlertState.RESOLVED, over.state());
        assertEquals(signal.fingerprint(), over.fingerprint());
        assertEquals("minor", one(event.text().replace("\"level\": 2", "\"level\": 9"), mapping.toString()).severity());
    }

    @Test
    void a_body_may_hold_a_list_of_alerts() {
        assertEquals(Map.of(), source.faults(json(MAPPING)));
        Reading reading = mapped(LIST, MAPPING);
        assertEquals(List.of("a-disk", "b-disk"), reading.signals().stream().map(Signal::fingerprint).toList());
        Signal first = reading.signals().getFirst();
        assertEquals("disk on a", first.title());
        assertEquals("eu-1", first.labels().get("cluster"));
        assertEquals("eu-1", first.labels().get("environment"));
        assertEquals("eu-1", first.group());
        assertEquals("x", first.labels().get("first"));
        assertNull(first.labels().get("token"));
        assertEquals("x, y", first.annotations().get("tags"));
        assertEquals("warning", first.severity());
        assertEquals(Instant.parse("2026-09-14T08:03:00Z"), first.at());
        assertEquals(Instant.parse("2026-09-14T08:05:00Z"), reading.signals().getLast().endsAt());
        assertEquals(AlertState.RESOLVED, reading.signals().getLast().state());
    }

    @Test
    void a_template_may_name_a_label_that_was_found() {
        assertEquals("db-1-disk", one("{\"hostname\":\"db-1\",\"name\":\"disk\"}",
                "{\"dedupKey\":\"{labels.host}-{name}\",\"labels\":{\"host\":\"/hostname\"}}").fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"auto||2026-09-14T08:00:00Z|2026-09-14T08:00:00Z",
            "auto|Europe/Berlin|2026-09-14 10:00:00|2026-09-14T08:00:00Z",
            "auto|Europe/Berlin|2026-09-14T08:00:00Z|2026-09-14T08:00:00Z", "auto|+05:00|1789372800|2026-09-14T08:00:00Z",
            "epoch_seconds||1789372800.5|2026-09-14T08:00:00.500Z", "epoch_millis||1789372800000|2026-09-14T08:00:00Z",
            "epoch_millis||800|1970-01-01T00:00:00.800Z",
            "epoch_micros||1789372800000000|2026-09-14T08:00:00Z",
            "MM/dd/yyyy hh:mm a|UTC|09/14/2026 08:00 AM|2026-09-14T08:00:00Z",
            "yyyy-MM-dd HH:mm:ssXXX||2026-09-14 10:00:00+02:00|2026-09-14T08:00:00Z",
            "dd.MM.yyyy|UTC|14.09.2026|2026-09-14T00:00:00Z"})
    void times_are_read_as_the_mapping_says(String format, String zone, String written, String meant) {
        String mapping = "{\"dedupKey\":\"/k\",\"at\":{\"select\":\"/t\",\"format\":\"" + format + "\""
                + (zone == null ? "" : ",\"zone\":\"" + zone + "\"") + "}}";
        assertEquals(Map.of(), source.faults(json(mapping)));
        Reading reading = mapped("{\"k\":\"k\",\"t\":\"" + written + "\"}", mapping);
        Instant expected = Instant.parse(meant);
        assertEquals(expected.getEpochSecond() == 0 ? Payloads.RECEIVED : expected, reading.signals().getFirst().at());
    }

    @Test
    void a_time_that_is_written_otherwise_is_spoken_of() {
        Reading reading = mapped("{\"k\":\"k\",\"t\":\"yesterday\"}", "{\"dedupKey\":\"/k\",\"at\":\"/t\"}");
        assertEquals(Payloads.RECEIVED, reading.signals().getFirst().at());
        assertTrue(String.valueOf(reading.remark()).contains("not written as the mapping says"));
    }

    @Test
    void paths_filter_and_descend() {
        String body = "{\"k\":1,\"meta\":[{\"name\":\"env\",\"v\":\"prod\"},{\"name\":\"team\",\"v\":\"db\"}]}";
        Signal signal = one(body, "{\"dedupKey\":\"/k\",\"labels\":{\"environment\":\"$.meta[?(@.name == 'env')].v\","
                + "\"all\":\"$..v\",\"some\":\"$['meta'][0:1].name\",\"none\":\"$.meta[7]\"}}");
        assertEquals("prod", signal.labels().get("environment"));
        assertEquals("prod, db", signal.labels().get("all"));
        assertEquals("env", signal.labels().get("some"));
        assertNull(signal.labels().get("none"));
    }

    @Test
    void what_the_mapping_cannot_read_is_refused_with_the_reason() {
        assertTrue(refused("{}", "{\"dedupKey\":\"/k\"}").contains("dedupKey"));
        assertTrue(refused("{\"k\":1,\"s\":\"odd\"}", "{\"dedupKey\":\"/k\",\"status\":\"/s\"}").contains("\"odd\""));
        assertTrue(refused("{\"k\":1}", "{\"dedupKey\":\"/k\",\"alerts\":\"/list\"}").contains("no list"));
        assertTrue(refused("{\"k\":1}", "{\"dedupKey\":\"k\"}").contains("At \"/dedupKey\""));
        assertTrue(refused("nonsense", "{\"dedupKey\":\"/k\"}").contains("not JSON"));
    }

    private String refused(String body, String mapping) {
        return assertThrows(Unreadable.class, () -> mapped(body, mapping)).getMessage();
    }

    @Test
    void a_clock_ahead_of_ours_cannot_hide_the_end() {
        String mapping = "{\"dedupKey\":\"/k\",\"startedAt\":\"/from\",\"endedAt\":\"/to\"}";
        assertEquals(Payloads.RECEIVED, one("{\"k\":1,\"from\":\"2026-09-14T14:00:00\"}", mapping).at());
        Signal over = one("{\"k\":1,\"from\":\"2026-09-14T14:00:00\",\"to\":\"2026-09-14T14:20:00\"}", mapping);
        assertEquals(List.of(Payloads.RECEIVED, Payloads.RECEIVED), List.of(over.at(), over.endsAt()));
    }
}
