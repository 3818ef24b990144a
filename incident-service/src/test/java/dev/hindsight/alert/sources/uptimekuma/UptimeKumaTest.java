package dev.hindsight.alert.sources.uptimekuma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
import dev.hindsight.alert.sources.AlertTemplate;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;
import dev.hindsight.local.Cost;

class UptimeKumaTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new UptimeKuma();
    }

    private static Post down() {
        return Payloads.sample("uptimekuma-down.json");
    }

    private static Post down(String from, String to) {
        String body = down().text();
        assertTrue(body.contains(from), from);
        return Payloads.post(body.replace(from, to));
    }

    private static Post multipart(String body) {
        String form = "--Xb-1\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--Xb-1\r\n"
                + "Content-Disposition: form-data; name=\"data\"\r\nContent-Type: text/plain\r\n\r\n" + body
                + "\r\n--Xb-1--\r\n";
        return Payloads.post(form, "Content-Type", "multipart/form-data; boundary=Xb-1");
    }

    private static Post get(Map<String, String> query) {
        return new Post("GET", "/hooks", Map.of("user-agent", "axios"), query, new byte[0], Payloads.RECEIVED);
    }

    @Override
    protected List<Post> samples() {
        return List.of(down(), Payloads.sample("uptimekuma-up.json"), multipart(down().text()));
    }

    @Test
    void a_monitor_that_is_down_is_read_whole() {
        Signal signal = only(down());
        assertEquals("14", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:02:31.402Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("Checkout – public: Request failed with status code 502", signal.title());
        assertNull(signal.severity());
        assertEquals("Checkout – public", signal.labels().get("monitor"));
        assertEquals("payments", signal.labels().get("team"));
        assertEquals("shop.example", signal.labels().get("host"));
        assertEquals("https://shop.example/healthz", signal.labels().get("url"));
        assertEquals("http", signal.labels().get("type"));
        assertNull(signal.link());
    }

    @Test
    void up_ends_it() {
        Signal signal = only(Payloads.sample("uptimekuma-up.json"));
        assertEquals("14", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:43:12.077Z"), signal.endsAt());
    }

    @ParameterizedTest
    @CsvSource({"\"0\",FIRING", "\"DOWN\",FIRING", "1,RESOLVED", "\"1\",RESOLVED", "\"up\",RESOLVED", "1.0e0,"})
    void a_status_is_a_number_or_a_text(String status, AlertState state) {
        Post post = down("\"status\": 0", "\"status\": " + status);
        if (state == null) {
            assertThrows(Unreadable.class, () -> read(post));
        } else {
            assertEquals(state, only(post).state());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"2\"", "\"PENDING\"", "3", "\"maintenance\""})
    void waiting_and_maintenance_are_no_alerts(String status) {
        Reading reading = read(down("\"status\": 0", "\"status\": " + status));
        assertTrue(reading.signals().isEmpty() && !reading.test() && reading.remark() != null);
    }

    @Test
    void a_test_has_no_heartbeat() {
        Reading test = read(Payloads.post("{\"heartbeat\":null,\"monitor\":null,\"msg\":\"Hindsight Testing\"}"));
        assertTrue(test.test() && test.signals().isEmpty());
        assertTrue(read(get(Map.of("msg", "Hindsight Testing", "heartbeat", "null", "monitor", "null"))).test());
        Reading notice = read(Payloads
                .post("{\"heartbeat\":null,\"monitor\":null,\"msg\":\"[Shop] Certificate of shop.example expires in 7 days\"}"));
        assertTrue(notice.signals().isEmpty() && !notice.test());
        Reading domain = read(Payloads
                .post("{\"heartbeat\":null,\"monitor\":null,\"msg\":\"Domain name shop.example will expire in 14 days\"}"));
        assertTrue(domain.signals().isEmpty() && !domain.test());
    }

    @Test
    void the_same_comes_in_every_shape() throws IOException {
        JsonNode root = new ObjectMapper().readTree(down().text());
        Signal plain = only(down());
        assertEquals(plain, only(multipart(down().text())));
        assertEquals(plain, only(form(down().text())));
        assertEquals(plain, only(get(Map.of("msg", root.path("msg").asText(), "heartbeat", root.path("heartbeat").toString(),
                "monitor", root.path("monitor").toString()))));
        assertThrows(Unreadable.class, () -> read(get(Map.of("x", "1"))));
        assertThrows(Unreadable.class, () -> read(Payloads.post("x", "Content-Type", "multipart/form-data; boundary=b")));
    }

    @Test
    void a_long_head_of_a_form_takes_no_long_time() {
        Post form = Payloads.post("--b\nContent-Disposition: form-data" + ";name=data;".repeat(60_000) + "\u2028\n\n{}\n--b--",
                "Content-Type", "multipart/form-data; boundary=b");
        Cost.within(Duration.ofSeconds(3), () -> source().withoutSecrets(form));
    }

    @Test
    void what_a_monitor_knows_of_credentials_is_left_alone() {
        Signal signal = only(down("\"url\": \"https://shop.example/healthz\"",
                "\"url\": \"https://ann:hush@shop.example:8443/healthz?token=hush#hush\", \"basic_auth_pass\": \"hush\","
                        + "\"headers\": \"{\\\"Authorization\\\":\\\"hush\\\"}\", \"databaseConnectionString\": \"hush\""));
        assertTrue(!signal.toString().contains("hush"), signal.toString());
        assertEquals("https://shop.example:8443/healthz", signal.labels().get("url"));
    }

    @Test
    void what_is_kept_holds_no_credentials_and_reads_the_same() {
        String body = down("\"url\"", "\"basic_auth_pass\": \"hush\", \"headers\": \"{\\\"X-Key\\\":\\\"hush\\\"}\","
                + "\"oauth_client_secret\": \"hush\", \"pushToken\": \"hush\", \"kafkaProducerSaslOptions\": {\"a\": \"hush\"},"
                + "\"grpcUrl\": \"https://ann:hush@db/\", \"docker_host\": \"https://a/?api_key=hush\", \"url\"").text();
        for (Post post : List.of(Payloads.post(body), multipart(body), form(body))) {
            Post kept = new Post(post.method(), post.path(), post.headers(), post.query(), source().withoutSecrets(post),
                    post.receivedAt());
            assertTrue(post.text().contains("hush") && !kept.text().contains("hush"), kept.text());
            assertEquals(only(down()), only(kept));
        }
        assertEquals(down().text(), new String(source().withoutSecrets(down()), StandardCharsets.UTF_8));
    }

    private static Post form(String body) {
        return Payloads.post("data=" + URLEncoder.encode(body, StandardCharsets.UTF_8), "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void a_host_that_is_named_and_tags_are_labels() {
        String body = down("\"hostname\": null", "\"hostname\": \"db-1\"").text();
        Signal signal = only(Payloads.post(body.replace("\"name\": \"team\"", "\"name\": \"service\"")));
        assertEquals("db-1", signal.labels().get("host"));
        assertEquals("payments", signal.labels().get("service"));
    }

    @Test
    void our_template_filled_in_is_what_we_read() throws IOException {
        JsonNode root = new ObjectMapper().readTree(down().text());
        String template = AlertTemplate.named("uptime-kuma.json").text();
        String filled = Pattern.compile("\\{\\{ (\\w+)(?:\\.(\\w+))? \\| json }}").matcher(template).replaceAll(match -> {
            JsonNode from = root.path(match.group(1).replace("JSON", ""));
            return java.util.regex.Matcher
                    .quoteReplacement((match.group(2) == null ? from : from.path(match.group(2))).toString());
        });
        assertTrue(!filled.contains("{{"), filled);
        assertEquals(only(down()), only(Payloads.post(filled)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"heartbeat\":{}}", "{\"heartbeat\":{\"status\":7},\"monitor\":{\"id\":1}}",
            "{\"heartbeat\":{\"status\":0},\"monitor\":{}}"})
    void what_uptime_kuma_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
