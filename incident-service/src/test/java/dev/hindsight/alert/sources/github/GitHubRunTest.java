package dev.hindsight.alert.sources.github;

import static dev.hindsight.alert.sources.github.GitHubPosts.only;
import static dev.hindsight.alert.sources.github.GitHubPosts.read;
import static dev.hindsight.alert.sources.github.GitHubPosts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;

/** Runs of workflows on the default branch that fail, and what ends that. */
class GitHubRunTest {

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
}
