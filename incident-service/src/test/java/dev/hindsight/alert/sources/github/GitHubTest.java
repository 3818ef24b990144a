package dev.hindsight.alert.sources.github;

import static dev.hindsight.alert.sources.github.GitHubPosts.deployment;
import static dev.hindsight.alert.sources.github.GitHubPosts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SignatureKit;

class GitHubTest extends SignatureKit {

    @Override
    protected SourceType source() {
        return new GitHub();
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

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "{\"deployment_status\":{}}", "{\"workflow_run\":{\"conclusion\":\"failure\","
            + "\"head_branch\":\"main\"},\"action\":\"completed\"}"})
    void what_github_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
