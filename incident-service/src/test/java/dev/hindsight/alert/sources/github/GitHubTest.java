package dev.hindsight.alert.sources.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SignatureKit;

class GitHubTest extends SignatureKit {

    @Override
    protected SourceType source() {
        return new GitHub();
    }

    private static Post deployment(String how) {
        return Payloads.sample("github-deployment_status-" + how + ".json", "X-GitHub-Event", "deployment_status",
                "X-GitHub-Delivery", "d-1");
    }

    private static Post run() {
        return Payloads.sample("github-workflow_run-completed-failure.json", "X-GitHub-Event", "workflow_run");
    }

    private static Post run(String from, String to) {
        String body = run().text();
        assertTrue(body.contains(from));
        return Payloads.post(body.replace(from, to), "X-GitHub-Event", "workflow_run");
    }

    @Override
    protected List<Post> samples() {
        return List.of(deployment("failure"), deployment("success"), run(),
                Payloads.sample("github-ping.json", "X-GitHub-Event", "ping"));
    }

    @Override
    protected List<Signed> signed() {
        JsonNode documented = Payloads.vector("github X-Hub-Signature-256 (documented");
        JsonNode sample = Payloads.vectorOf("github-deployment_status-failure.json");
        return List.of(signed(Payloads.post(documented.get("bodyUtf8").asText(), "X-Hub-Signature-256",
                documented.get("value").asText()), documented),
                signed(Payloads.sample("github-deployment_status-failure.json", "X-Hub-Signature-256",
                        sample.get("value").asText()), sample));
    }

    private static Signed signed(Post post, JsonNode vector) {
        return new Signed(post, Authentication.by(Scheme.SIGNATURE), vector.get("secret").asText(), Instant.EPOCH,
                List.of("x-hub-signature-256"));
    }

    @Test
    void a_failed_deployment_to_production_is_an_alert() {
        Reading reading = read(deployment("failure"));
        Signal signal = only(deployment("failure"));
        assertEquals("deployment:example-org/checkout-api:production", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:55:40Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("Deployment of checkout-api v2026.9.3 to production failed: Health check failed after rollout",
                signal.title());
        assertNull(signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("4f6c1d0b9a8e7f5d3c2b1a0918273645f0e1d2c3", signal.labels().get("sha"));
        assertEquals("https://ci.example/pipelines/4471", signal.link());
        assertTrue(reading.changes().isEmpty());
        assertEquals("d-1", source().deliveryId(deployment("failure")));
    }

    @Test
    void the_next_success_ends_it_and_is_a_change() {
        Reading reading = read(deployment("success"));
        Signal signal = only(deployment("success"));
        assertEquals(only(deployment("failure")).fingerprint(), signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:55:40Z"), signal.endsAt());
        assertEquals(List.of(new Change("2210987654/5550123", "Deployed checkout-api v2026.9.3 to production", "success",
                "checkout-api", "production", Instant.parse("2026-09-14T07:55:40Z"), "https://ci.example/pipelines/4471")),
                reading.changes());
    }

    @ParameterizedTest
    @CsvSource({"staging,0", "pre-production,0", "non-prod,0", "prod-eu,1", "Production / EU,1", "preview,0"})
    void only_production_opens_alerts(String environment, int alerts) {
        String body = deployment("failure").text().replace("\"environment\": \"production\"",
                "\"environment\": \"" + environment + "\"").replace("\"production_environment\": true", "\"x\": 1");
        Reading reading = read(Payloads.post(body, "X-GitHub-Event", "deployment_status"));
        assertEquals(alerts, reading.signals().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "in_progress", "pending", "queued"})
    void a_deployment_on_its_way_is_no_alert(String state) {
        String body = deployment("failure").text().replace("\"state\": \"failure\"", "\"state\": \"" + state + "\"");
        Reading reading = read(Payloads.post(body));
        assertTrue(reading.signals().isEmpty() && reading.changes().isEmpty() && !reading.test());
    }

    @Test
    void an_error_is_a_failure() {
        String body = deployment("failure").text().replace("\"state\": \"failure\"", "\"state\": \"error\"");
        assertEquals(AlertState.FIRING, only(Payloads.post(body)).state());
    }

    @Test
    void a_failed_run_of_the_default_branch_is_an_alert() {
        Signal signal = only(run());
        assertEquals("workflow:example-org/checkout-api:71234567:main", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:56:21Z"), signal.at());
        assertEquals("Deploy production failed on main of example-org/checkout-api", signal.title());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("Deploy production", signal.labels().get("workflow"));
        assertEquals("main", signal.labels().get("branch"));
        assertEquals("https://github.com/example-org/checkout-api/actions/runs/17764500123", signal.link());
    }

    @Test
    void the_next_run_that_succeeds_ends_it_and_is_a_change() {
        Post success = run("\"conclusion\": \"failure\"", "\"conclusion\": \"success\"");
        assertEquals(AlertState.RESOLVED, only(success).state());
        assertEquals(only(run()).fingerprint(), only(success).fingerprint());
        Change change = read(success).changes().getFirst();
        assertEquals("17764500123/1", change.id());
        assertEquals("Deploy production: Release 2026.9.3", change.title());
        assertEquals("checkout-api", change.service());
    }

    @ParameterizedTest
    @CsvSource({"timed_out,1", "startup_failure,1", "cancelled,0", "neutral,0", "skipped,0", "stale,0", "action_required,0"})
    void each_conclusion_is_known(String conclusion, int alerts) {
        Reading reading = read(run("\"conclusion\": \"failure\"", "\"conclusion\": \"" + conclusion + "\""));
        assertEquals(alerts, reading.signals().size());
    }

    @Test
    void other_branches_and_pull_requests_are_no_alerts() {
        assertTrue(read(run("\"head_branch\": \"main\"", "\"head_branch\": \"topic\"")).signals().isEmpty());
        assertTrue(read(run("\"event\": \"push\"", "\"event\": \"pull_request\"")).signals().isEmpty());
        assertTrue(read(run("\"pull_requests\": []", "\"head_repository\": {\"full_name\": \"fork/checkout-api\"}")).signals()
                .isEmpty());
        assertTrue(read(run("\"action\": \"completed\"", "\"action\": \"requested\"")).signals().isEmpty());
    }

    @Test
    void a_ping_is_a_test_and_other_events_say_nothing() {
        assertTrue(read(Payloads.sample("github-ping.json", "X-GitHub-Event", "ping")).test());
        assertTrue(read(Payloads.sample("github-ping.json")).test());
        Reading other = read(Payloads.post("{\"action\":\"opened\",\"issue\":{}}", "X-GitHub-Event", "issues"));
        assertTrue(!other.test() && other.signals().isEmpty() && other.remark() != null);
    }

    @Test
    void the_same_comes_as_a_form_and_without_a_header() {
        String form = "payload=" + URLEncoder.encode(deployment("failure").text(), StandardCharsets.UTF_8);
        Post post = Payloads.post(form, "Content-Type", "application/x-www-form-urlencoded", "X-GitHub-Event",
                "deployment_status");
        assertEquals(only(deployment("failure")), only(post));
        assertEquals(only(deployment("failure")), only(Payloads.sample("github-deployment_status-failure.json")));
        assertEquals(only(run()), only(Payloads.sample("github-workflow_run-completed-failure.json")));
        assertThrows(Unreadable.class,
                () -> read(Payloads.post("x=1", "Content-Type", "application/x-www-form-urlencoded")));
    }

    @Test
    void environments_and_branches_are_told_apart() {
        String body = deployment("failure").text().replace("\"environment\": \"production\"", "\"environment\": \"prod-eu\"");
        assertNotEquals(only(deployment("failure")).fingerprint(), only(Payloads.post(body)).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "{\"deployment_status\":{}}", "{\"workflow_run\":{\"conclusion\":\"failure\","
            + "\"head_branch\":\"main\"},\"action\":\"completed\"}"})
    void what_github_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
