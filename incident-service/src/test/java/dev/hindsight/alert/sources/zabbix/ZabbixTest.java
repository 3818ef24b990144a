package dev.hindsight.alert.sources.zabbix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.AlertTemplate;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class ZabbixTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new Zabbix();
    }

    @Override
    protected List<Post> samples() {
        return List.of(sample("problem"), sample("recovery"));
    }

    private static Post sample(String name) {
        return Payloads.sample("zabbix-" + name + ".json");
    }

    /** A problem with some macros changed. */
    private static Post with(String... macros) {
        ObjectNode body = (ObjectNode) Json.read(sample("problem").body());
        for (int i = 0; i < macros.length; i += 2) {
            body.put(macros[i], macros[i + 1]);
        }
        return Payloads.post(body.toString());
    }

    @Test
    void a_problem_is_read_whole() {
        Signal signal = only(sample("problem"));
        assertEquals("884213", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertNull(signal.startsAt());
        assertEquals("Free disk space is below 5% on /var", signal.title());
        assertEquals("High", signal.severity());
        assertEquals("warehouse-db-02", signal.labels().get("host"));
        assertEquals("warehouse-db", signal.labels().get("service"));
        assertEquals("logistics", signal.labels().get("team"));
        assertEquals("capacity", signal.labels().get("scope"));
        assertEquals("Space used: 190.4 GB of 200 GB", signal.annotations().get("operational_data"));
        assertTrue(String.valueOf(signal.annotations().get("description")).contains("Severity: High"));
        assertEquals("https://zabbix.example/tr_events.php?triggerid=21877&eventid=884213", signal.link());
        assertTrue(signal.labels().values().stream().noneMatch(value -> value.contains("{")));
    }

    @Test
    void a_recovery_ends_the_same_problem() {
        Signal signal = only(sample("recovery"));
        assertEquals("884213", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(signal.at(), signal.endsAt());
    }

    @Test
    void a_time_with_the_zone_of_our_media_type_is_exact() {
        assertEquals(Instant.parse("2026-09-14T07:58:21Z"), only(with("ZABBIX.UTC.OFFSET", "+02:00")).at());
    }

    @ParameterizedTest
    @CsvSource({"2026.09.14,13:59:48,2026-09-14T11:59:48Z", "2026.09.14,08:29:30,2026-09-14T11:59:30Z",
            "2026.09.14,11:59:48,2026-09-14T11:59:48Z", "2026.09.14,12:00:03,2026-09-14T12:00:03Z",
            "2026.09.01,11:59:48,2026-09-01T11:59:48Z"})
    void without_a_zone_it_is_guessed_by_when_it_came(String date, String time, Instant meant) {
        assertEquals(meant, only(with("EVENT.DATE", date, "EVENT.TIME", time)).at());
    }

    @ParameterizedTest
    @CsvSource({"acknowledged,No,ACKNOWLEDGED", "'acknowledged, changed severity from Average to High',Yes,ACKNOWLEDGED",
            "commented,Yes,ACKNOWLEDGED", "commented,No,FIRING", "unacknowledged,No,FIRING",
            "'acknowledged, closed',Yes,RESOLVED"})
    void an_update_says_what_was_done(String action, String acknowledged, AlertState state) {
        Signal signal = only(with("EVENT.UPDATE.STATUS", "1", "EVENT.UPDATE.ACTION", action, "EVENT.ACK.STATUS", acknowledged,
                "EVENT.UPDATE.DATE", "2026.09.14", "EVENT.UPDATE.TIME", "10:05:00", "ZABBIX.UTC.OFFSET", "+02:00",
                "USER.FULLNAME", "Ann", "EVENT.UPDATE.MESSAGE", "On it"));
        assertEquals(state, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:05:00Z"), signal.at());
        assertEquals("Ann", signal.annotations().get("updated_by"));
    }

    @ParameterizedTest
    @CsvSource({"0,Not classified", "1,Information", "2,Warning", "3,Average", "4,High", "5,Disaster", "9,Hoch"})
    void severities_have_their_official_names(String number, String name) {
        assertEquals(name, only(with("EVENT.NSEVERITY", number, "EVENT.SEVERITY", "Hoch")).severity());
    }

    @Test
    void tags_with_commas_are_exact_in_json() {
        Signal signal = only(
                with("EVENT.TAGSJSON", "[{\"tag\":\"service\",\"value\":\"a, b\"},{\"tag\":\"lone\",\"value\":\"\"}]"));
        assertEquals("a, b", signal.labels().get("service"));
        assertEquals("lone", signal.labels().get("tags"));
    }

    @Test
    void names_may_be_written_with_underscores() {
        assertEquals("7", only(Payloads.post("{\"event_id\":\"7\",\"event_value\":1,\"event_name\":\"x\"}")).fingerprint());
    }

    @Test
    void the_test_of_a_media_type_opens_nothing() {
        assertTrue(read(Payloads.post("{\"EVENT.ID\":\"{EVENT.ID}\",\"EVENT.VALUE\":\"{EVENT.VALUE}\"}")).test());
        assertEquals(List.of(), read(with("EVENT.SOURCE", "2")).signals());
    }

    @Test
    void what_our_media_type_sends_reads_the_same_as_the_sample() throws IOException {
        JsonNode media = new YAMLMapper().readTree(AlertTemplate.named("zabbix.yaml").text())
                .at("/zabbix_export/media_types/0");
        Map<String, String> macros = Json.texts(Json.read(sample("problem").body()));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        media.path("parameters").forEach(parameter -> body.put(parameter.path("name").asText(),
                new AlertTemplate(parameter.path("value").asText()).filled("\\{\\$?([A-Z.]+)}", macros)));
        body.put("ZABBIX.UTC.OFFSET", "+02:00").put("EVENT.TAGSJSON", "[{\"tag\":\"service\",\"value\":\"warehouse-db\"}]");
        Signal signal = only(Payloads.post(body.toString()));
        Signal expected = only(sample("problem"));
        assertEquals(expected.fingerprint(), signal.fingerprint());
        assertEquals(expected.title(), signal.title());
        assertEquals(expected.severity(), signal.severity());
        assertEquals(expected.link(), signal.link());
        assertEquals("warehouse-db", signal.labels().get("service"));
        assertEquals(Instant.parse("2026-09-14T07:58:21Z"), signal.at());
    }

    @Test
    void our_media_type_complains_about_every_answer_but_success() throws IOException {
        JsonNode media = new YAMLMapper().readTree(AlertTemplate.named("zabbix.yaml").text())
                .at("/zabbix_export/media_types/0");
        assertEquals("WEBHOOK", media.path("type").asText());
        assertTrue(media.path("script").asText().matches("(?s).*if \\(status < 200 \\|\\| status >= 300\\) \\{\\s*throw .*"));
        assertEquals(List.of("PROBLEM", "RECOVERY", "UPDATE"),
                media.path("message_templates").findValuesAsText("operation_mode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"EVENT.ID\":\"1\"}", "{\"EVENT.ID\":\"1\",\"EVENT.VALUE\":\"maybe\"}"})
    void what_zabbix_never_sends_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
