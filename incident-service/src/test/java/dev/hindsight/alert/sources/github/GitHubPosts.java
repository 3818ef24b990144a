package dev.hindsight.alert.sources.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.sources.Payloads;

/** What GitHub posts, and how it is read. */
final class GitHubPosts {

    private GitHubPosts() {}

    static Post deployment(String how) {
        return Payloads.sample("github-deployment_status-" + how + ".json", "X-GitHub-Event", "deployment_status",
                "X-GitHub-Delivery", "d-1");
    }

    static Post run() {
        return Payloads.sample("github-workflow_run-completed-failure.json", "X-GitHub-Event", "workflow_run");
    }

    static Post run(String from, String to) {
        String body = run().text();
        assertTrue(body.contains(from));
        return Payloads.post(body.replace(from, to), "X-GitHub-Event", "workflow_run");
    }

    static Reading read(Post post) {
        return new GitHub().read(post);
    }

    static Signal only(Post post) {
        var signals = read(post).signals();
        assertEquals(1, signals.size(), post::text);
        return signals.getFirst();
    }
}
