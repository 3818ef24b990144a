package dev.hindsight.alert.sources.jenkins;

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
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class JenkinsTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new Jenkins();
    }

    @Override
    protected List<Post> samples() {
        return List.of(failed(), succeeded());
    }

    private static Post failed() {
        return Payloads.sample("jenkins-completed-failure.json");
    }

    private static Post succeeded() {
        return Payloads.sample("jenkins-finalized-success.json");
    }

    private static Post changed(String from, String to) {
        return Payloads.post(failed().text().replace(from, to));
    }

    @Test
    void a_failed_job_is_an_alert() {
        Reading reading = read(failed());
        Signal signal = only(failed());
        assertEquals("checkout-api-deploy", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.ofEpochMilli(1789372581042L + 383000), signal.at());
        assertEquals("Jenkins job checkout-api-deploy failed", signal.title());
        assertNull(signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("884", signal.labels().get("build"));
        assertEquals("origin/main", signal.labels().get("branch"));
        assertEquals("payments/checkout-api", signal.labels().get("repository"));
        assertEquals("2026.9.3", signal.labels().get("version"));
        assertEquals("mlindqvist", signal.annotations().get("culprits"));
        assertEquals("https://jenkins.example/job/checkout-api-deploy/884/", signal.link());
        assertEquals(List.of(), reading.changes());
    }

    @Test
    void its_next_success_ends_it_and_is_a_change() {
        Signal signal = only(succeeded());
        assertEquals("checkout-api-deploy", signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        Change change = read(succeeded()).changes().getFirst();
        assertEquals("checkout-api-deploy #884", change.id());
        assertEquals("success", change.state());
        assertEquals("checkout-api", change.service());
        assertEquals("production", change.environment());
        assertEquals("https://jenkins.example/job/checkout-api-deploy/884/", change.link());
    }

    @Test
    void a_build_counts_once_though_it_comes_completed_and_finalized() {
        String completed = source().deliveryId(failed());
        assertEquals(completed, source().deliveryId(changed("COMPLETED", "FINALIZED")));
        assertEquals(completed, source().deliveryId(changed("\"FAILURE\"", "\"Failure\"")));
        assertNotEquals(completed, source().deliveryId(changed("\"number\": 884", "\"number\": 885")));
        assertNull(source().deliveryId(changed("COMPLETED", "STARTED")));
        assertNull(source().deliveryId(changed("\"status\": \"FAILURE\"", "\"x\": 1")));
    }

    @ParameterizedTest
    @CsvSource({"QUEUED,", "STARTED,", "STARTED,FAILURE", "COMPLETED,", "FINALIZED,ABORTED", "FINALIZED,NOT_BUILT",
            "COMPLETED,Not Built"})
    void a_build_that_is_not_done_or_was_given_up_says_nothing(String phase, String status) {
        Reading reading = read(Payloads.post("{\"name\":\"x\",\"build\":{\"number\":1,\"phase\":\"" + phase + "\""
                + (status == null ? "" : ",\"status\":\"" + status + "\"") + "}}"));
        assertEquals(List.of(), reading.signals());
        assertFalse(reading.test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSTABLE", "Unstable", "unstable"})
    void an_unstable_build_is_a_warning(String status) {
        Signal signal = only(changed("\"FAILURE\"", "\"" + status + "\""));
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals("warning", signal.severity());
        assertEquals("Jenkins job checkout-api-deploy is unstable", signal.title());
    }

    @Test
    void branches_of_one_name_in_two_folders_are_two_jobs() {
        assertEquals("shop/checkout/main", only(changed("\"url\": \"job/checkout-api-deploy/\"",
                "\"url\": \"job/shop/job/checkout/job/main/\"")).fingerprint());
        assertEquals("feature/a b", only(changed("\"url\": \"job/checkout-api-deploy/\"",
                "\"url\": \"job/feature%2Fa%20b/\"")).fingerprint());
    }

    @Test
    void parameters_and_logs_that_may_hold_secrets_are_left_out() {
        Signal signal = only(changed("\"VERSION\": \"2026.9.3\"", "\"DB_PASS\": \"hush\", \"ANYTHING\": \"hush\""));
        assertTrue(signal.labels().values().stream().noneMatch(value -> value.contains("hush")));
        Signal logged = only(changed("\"log\": \"\"", "\"log\": \"hush\""));
        assertTrue(logged.annotations().values().stream().noneMatch(value -> value.contains("hush")));
        assertEquals("payments/checkout-api", only(changed("git@git.example:payments",
                "https://user:hush@git.example/payments")).labels().get("repository"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"name\":\"x\"}", "{\"build\":{}}",
            "{\"name\":\"x\",\"build\":{\"phase\":\"COMPLETED\",\"status\":\"ODD\"}}"})
    void what_jenkins_never_sends_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
