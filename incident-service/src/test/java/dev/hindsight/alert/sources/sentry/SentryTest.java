package dev.hindsight.alert.sources.sentry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SignatureKit;

class SentryTest extends SignatureKit {

    private static final String PLUGIN = """
            {"id":"6021458812","project":"checkout-api","project_name":"checkout-api","project_slug":"checkout-api","logger":null,
             "level":"error","culprit":"PaymentClient in charge","message":"","triggering_rules":["Send a notification"],
             "url":"https://sentry.example/organizations/example/issues/6021458812/?referrer=webhooks_plugin",
             "event":{"event_id":"9b1f","title":"SocketTimeoutException: Read timed out","timestamp":1789372961.118,
             "tags":[["environment","production"],["user","id:7"],["api_key","hush"]]}}""";

    @Override
    protected SourceType source() {
        return new Sentry();
    }

    private static Post sample(String name, String resource) {
        return Payloads.sample("sentry-" + name + ".json", "Sentry-Hook-Resource", resource, "Request-ID", "r-1");
    }

    private static Post issue(String action, String status) {
        String body = sample("issue-created", "issue").text()
                .replace("\"action\": \"created\"", "\"action\": \"" + action + "\"")
                .replace("\"status\": \"unresolved\"", "\"status\": \"" + status + "\"");
        return Payloads.post(body, "Sentry-Hook-Resource", "issue", "Sentry-Hook-Timestamp", "1789375500");
    }

    @Override
    protected List<Post> samples() {
        return List.of(sample("event-alert-triggered", "event_alert"), sample("metric-alert-critical", "metric_alert"),
                sample("metric-alert-resolved", "metric_alert"), sample("issue-created", "issue"),
                sample("issue-resolved", "issue"), Payloads.post(PLUGIN));
    }

    @Override
    protected List<Signed> signed() {
        JsonNode vector = Payloads.vector("sentry");
        return List.of(new Signed(Payloads.sample("sentry-event-alert-triggered.json", "Sentry-Hook-Signature",
                vector.get("value").asText()), Authentication.by(Scheme.SIGNATURE), vector.get("secret").asText(),
                Instant.EPOCH, List.of("sentry-hook-signature")));
    }

    @Test
    void an_issue_alert_is_read_whole() {
        Signal signal = only(sample("event-alert-triggered", "event_alert"));
        assertEquals("6021458812", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:02:41.118Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("SocketTimeoutException: Read timed out", signal.title());
        assertEquals("error", signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("checkout-api-6c9d7-xk2lp", signal.labels().get("host"));
        assertEquals("Checkout: new high-volume error", signal.labels().get("rule"));
        assertEquals("checkout-api@2026.9.3", signal.labels().get("release"));
        assertEquals("com.example.checkout.PaymentClient in charge", signal.annotations().get("culprit"));
        assertEquals("https://sentry.example/organizations/example/issues/6021458812/events/9b1f7c2e4d5a4f0cb5e7d6a8c9012345/",
                signal.link());
        assertEquals("r-1", source().deliveryId(sample("event-alert-triggered", "event_alert")));
    }

    @Test
    void without_a_setting_the_project_is_the_service() {
        String body = sample("event-alert-triggered", "event_alert").text().replace("\"settings\"", "\"other\"");
        assertEquals("checkout-api", only(Payloads.post(body)).labels().get("service"));
    }

    @Test
    void an_issue_and_its_alerts_are_one_and_resolving_it_ends_them() {
        Signal created = only(sample("issue-created", "issue"));
        assertEquals(AlertState.FIRING, created.state());
        assertEquals(Instant.parse("2026-09-14T08:01:55Z"), created.at());
        assertEquals("checkout-api", created.labels().get("service"));
        assertEquals("CHECKOUT-API-4F2", created.labels().get("issue"));
        assertEquals("https://sentry.example/organizations/example/issues/6021458812/", created.link());
        Signal resolved = only(issue("resolved", "resolved"));
        assertEquals(AlertState.RESOLVED, resolved.state());
        assertEquals(Payloads.RECEIVED, resolved.endsAt());
        Stream.of(created, only(sample("event-alert-triggered", "event_alert")), only(sample("issue-resolved", "issue")),
                only(Payloads.post(PLUGIN))).forEach(each -> assertEquals(resolved.fingerprint(), each.fingerprint()));
        assertEquals("checkout-api@2026.9.4", only(sample("issue-resolved", "issue")).annotations().get("resolved_in"));
    }

    @ParameterizedTest
    @CsvSource({"unresolved,unresolved,FIRING", "assigned,unresolved,ACKNOWLEDGED", "archived,ignored,ACKNOWLEDGED",
            "ignored,ignored,ACKNOWLEDGED", "assigned,resolved,RESOLVED"})
    void each_change_of_an_issue_is_known(String action, String status, AlertState state) {
        assertEquals(state, only(issue(action, status)).state());
    }

    @Test
    void a_time_ahead_of_ours_is_brought_back_to_ours() {
        String early = issue("created", "unresolved").text().replace("2026-09-14T08:01:55", "2033-09-14T08:01:55");
        assertEquals(Payloads.RECEIVED, only(Payloads.post(early)).at());
    }

    @Test
    void a_signed_post_that_comes_again_is_the_same_whatever_its_headers_say() {
        Post once = issue("resolved", "resolved");
        Post again = Payloads.post(once.text(), "Request-ID", "r-3", "Sentry-Hook-Timestamp", "1789375999");
        assertEquals(source().signedDeliveryId(once), source().signedDeliveryId(again));
        assertNotEquals(source().signedDeliveryId(once), source().signedDeliveryId(issue("unresolved", "unresolved")));
        assertEquals(read(once), read(again));
    }

    @Test
    void a_metric_alert_is_read_whole() {
        Signal signal = only(sample("metric-alert-critical", "metric_alert"));
        assertEquals("318:112", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:05:10Z"), signal.at());
        assertEquals("Checkout error volume", signal.title());
        assertEquals("critical", signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("4200 events in the last 10 minutes\nFilter: level:error", signal.annotations().get("description"));
        assertEquals("https://sentry.example/organizations/example/alerts/112/", signal.link());
    }

    @Test
    void a_metric_alert_ends_by_itself() {
        Signal signal = only(sample("metric-alert-resolved", "metric_alert"));
        assertEquals("318:112", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:47:00Z"), signal.endsAt());
        String warning = sample("metric-alert-critical", "metric_alert").text().replace("\"action\": \"critical\"",
                "\"action\": \"warning\"");
        assertEquals("warning", only(Payloads.post(warning)).severity());
    }

    @Test
    void the_older_plugin_is_read() {
        Signal signal = only(Payloads.post(PLUGIN));
        assertEquals(Instant.parse("2026-09-14T08:02:41.118Z"), signal.at());
        assertEquals("SocketTimeoutException: Read timed out", signal.title());
        assertEquals("error", signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("Send a notification", signal.labels().get("rule"));
        assertNull(signal.labels().get("user"));
        assertNull(signal.labels().get("api_key"));
        assertEquals("6021458812", only(Payloads.post(PLUGIN.replace("\"id\":\"6021458812\",", ""))).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"event-alert-triggered,event_alert", "metric-alert-critical,metric_alert", "issue-created,issue"})
    void without_a_header_the_shape_tells(String sample, String resource) {
        assertEquals(only(sample(sample, resource)), only(Payloads.sample("sentry-" + sample + ".json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "comment", "installation", "seer"})
    void other_resources_say_nothing(String resource) {
        Reading reading = read(Payloads.post("{\"action\":\"created\",\"data\":{}}", "Sentry-Hook-Resource", resource));
        assertTrue(reading.signals().isEmpty() && !reading.test() && reading.remark() != null);
    }

    @Test
    void a_made_up_event_is_a_test() {
        String body = sample("event-alert-triggered", "event_alert").text().replace("\"transaction\"", "\"sample_event\"");
        assertTrue(read(Payloads.post(body)).test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "{\"data\":{\"issue\":{}}}",
            "{\"data\":{\"metric_alert\":{}},\"action\":\"critical\"}",
            "{\"data\":{\"event\":{}},\"action\":\"triggered\"}"})
    void what_sentry_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
