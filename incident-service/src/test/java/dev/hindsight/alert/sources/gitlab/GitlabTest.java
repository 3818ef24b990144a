package dev.hindsight.alert.sources.gitlab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.GitlabAlert;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SignatureKit;
import dev.hindsight.eventlog.Sha256;

class GitlabTest extends SignatureKit {

    static final Instant SIGNED = Instant.ofEpochSecond(1789373000);

    @Override
    protected SourceType source() {
        return new Gitlab();
    }

    @Override
    protected List<Post> samples() {
        return List.of(pipeline("failed"), pipeline("success"), deployment(), Payloads.sample("gitlab-generic-alert-open.json"),
                Payloads.post(alert("triggered")));
    }

    private static Post pipeline(String status) {
        return Payloads.sample("gitlab-pipeline-" + status + ".json", "X-Gitlab-Event", "Pipeline Hook");
    }

    private static Post deployment() {
        return Payloads.sample("gitlab-deployment-failed.json", "X-Gitlab-Event", "Deployment Hook");
    }

    private static String alert(String status) {
        return "{\"object_kind\":\"alert\",\"project\":{\"path_with_namespace\":\"a/b\",\"name\":\"b\"},\"object_attributes\":{"
                + "\"title\":\"t\",\"url\":\"https://gitlab.example/a/b/-/alert_management/1/details\",\"severity\":\"critical\","
                + "\"events\":3,\"status\":\"" + status + "\",\"started_at\":\"2026-09-14 08:00:00 UTC\"}}";
    }

    private Reading changed(Post post, String from, String to) {
        return read(Payloads.post(post.text().replace(from, to), "X-Gitlab-Event", "A Hook"));
    }

    @Override
    protected List<Signed> signed() {
        JsonNode vector = Payloads.vector("gitlab signing token");
        byte[] body = Payloads.bytes(vector.path("bodyFile").asText());
        JsonNode headers = vector.path("headers");
        Post sent = Payloads.post(body, "webhook-id", headers.path("webhook-id").asText(), "webhook-timestamp",
                headers.path("webhook-timestamp").asText(), "webhook-signature", headers.path("webhook-signature").asText());
        var how = Authentication.by(Scheme.SIGNATURE);
        List<String> names = List.of("webhook-id", "webhook-timestamp", "webhook-signature");
        String secret = vector.path("secret").asText();
        String plain = "plain-secret-of-gitlab";
        return List.of(new Signed(sent, how, secret, SIGNED, names),
                new Signed(signed(body, plain.getBytes(UTF_8)), how, plain, SIGNED, names),
                new Signed(signed(body, secret.getBytes(UTF_8)), how, secret, SIGNED, names),
                new Signed(signed(body, secret.substring(6).getBytes(UTF_8)), how, secret, SIGNED, names));
    }

    private static Post signed(byte[] body, byte[] key) {
        String signature = "v1,"
                + Base64.getEncoder().encodeToString(Sha256.hmac(key, "id-7.1789373000.".getBytes(UTF_8), body));
        return Payloads.post(body, "webhook-id", "id-7", "webhook-timestamp", "1789373000", "webhook-signature", signature);
    }

    @ParameterizedTest
    @CsvSource({"-301,OLD", "-300,GENUINE", "300,GENUINE", "301,OLD", "86400,OLD"})
    void what_was_signed_at_another_time_is_old(long seconds, Proof proof) {
        Signed one = signed().getFirst();
        assertEquals(proof, source().prove(one.post(), one.how(), List.of(one.secret()), SIGNED.plusSeconds(seconds)).await()
                .indefinitely());
    }

    @Test
    void a_failed_pipeline_of_the_default_branch_is_an_alert() {
        Signal signal = only(pipeline("failed"));
        assertEquals("pipeline payments/checkout-api main", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:56:21Z"), signal.at());
        assertEquals("Pipeline of payments/checkout-api failed on main", signal.title());
        assertNull(signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("deploy-prod", signal.labels().get("failed_jobs"));
        assertEquals("https://gitlab.example/payments/checkout-api/-/pipelines/5512", signal.link());
        assertEquals(List.of(), read(pipeline("failed")).changes());
    }

    @Test
    void the_next_success_ends_it_and_is_a_change() {
        Signal signal = only(pipeline("success"));
        assertEquals("pipeline payments/checkout-api main", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        Change change = read(pipeline("success")).changes().getFirst();
        assertEquals("pipeline 5512 success", change.id());
        assertEquals("Pipeline of payments/checkout-api succeeded on main: Tune payment client timeouts", change.title());
        assertEquals("checkout-api", change.service());
        assertEquals("production", change.environment());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"ref\": \"main\"|\"ref\": \"feature\"", "\"tag\": false|\"tag\": true",
            "\"merge_request\": null|\"merge_request\": {\"iid\": 1}", "\"source\": \"push\"|\"source\": \"parent_pipeline\"",
            "\"status\": \"failed\"|\"status\": \"canceled\"",
            "\"status\": \"failed\"|\"status\": \"running\""})
    void other_pipelines_say_nothing(String from, String to) {
        Reading reading = changed(pipeline("failed"), from, to);
        assertEquals(List.of(), reading.signals());
        assertEquals(List.of(), reading.changes());
    }

    @Test
    void a_failed_deployment_to_production_is_an_alert_and_a_change() {
        Signal signal = only(deployment());
        assertEquals("deployment payments/checkout-api production", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:56:20Z"), signal.at());
        assertEquals("Deployment of payments/checkout-api to production failed", signal.title());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("https://gitlab.example/payments/checkout-api/-/jobs/77123", signal.link());
        assertEquals("failed", read(deployment()).changes().getFirst().state());
        Signal over = changed(deployment(), "\"failed\"", "\"success\"").signals().getFirst();
        assertEquals(AlertState.RESOLVED, over.state());
        assertEquals(signal.fingerprint(), over.fingerprint());
    }

    @Test
    void a_deployment_to_elsewhere_is_only_a_change() {
        Reading reading = changed(deployment(), "\"environment_tier\": \"production\"", "\"environment_tier\": \"staging\"");
        assertEquals(List.of(), reading.signals());
        assertEquals(1, reading.changes().size());
        assertEquals(1, changed(deployment(), "\"environment_tier\": \"production\",", "").signals().size());
        assertEquals(List.of(), changed(deployment(), "\"failed\"", "\"running\"").changes());
    }

    @ParameterizedTest
    @CsvSource({"triggered,FIRING", "acknowledged,ACKNOWLEDGED", "resolved,RESOLVED", "ignored,RESOLVED"})
    void an_alert_of_gitlab_itself_is_read(String status, AlertState state) {
        Signal signal = only(Payloads.post(alert(status)));
        assertEquals(state, signal.state());
        assertEquals("https://gitlab.example/a/b/-/alert_management/1/details", signal.fingerprint());
        assertEquals("critical", signal.severity());
    }

    @Test
    void what_is_meant_for_gitlab_is_read_as_well() {
        assertEquals("warehouse-db/replica-lag/02", only(Payloads.sample("gitlab-generic-alert-open.json")).fingerprint());
    }

    @Test
    void other_hooks_say_nothing() {
        Reading reading = read(Payloads.post("{\"object_kind\":\"push\"}"));
        assertEquals("GitLab told of something else: push.", reading.remark());
        assertTrue(reading.signals().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"object_kind\":\"pipeline\"}",
            "{\"object_kind\":\"deployment\",\"project\":{\"id\":1}}",
            "{\"object_kind\":\"alert\"}", "{\"object_kind\":\"pipeline\",\"project\":{\"id\":1}}"})
    void what_gitlab_never_sends_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }

    @Test
    void a_clock_ahead_of_ours_cannot_hide_the_end() {
        var alert = Json
                .read("{\"title\":\"t\",\"start_time\":\"2026-09-14T14:00:00Z\",\"end_time\":\"2026-09-14T14:20:00Z\"}");
        Signal over = GitlabAlert.signal(alert, Payloads.RECEIVED);
        assertEquals(List.of(Payloads.RECEIVED, Payloads.RECEIVED), List.of(over.at(), over.endsAt()));
    }
}
