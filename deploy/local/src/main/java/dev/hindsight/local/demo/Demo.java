package dev.hindsight.local.demo;

import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fills an empty installation, as alice, through the public API. Cut off anywhere and repeated within a day, it doubles nothing. */
public final class Demo {
    static final List<String> REPORTS = List.of("revalidation-full-sync", "trainee-ui-merged-early");

    private final Api api;

    /** {@code realm} is the issuer, as {@code http://localhost:8180/realms/hindsight}. */
    public Demo(String gateway, String realm) {
        var token = new SignIn(realm).token("alice");
        this.api = new Api(gateway, () -> token);
    }

    public void load(Consumer<String> say) {
        say.accept("Loading the demo data: two real reports and an alert from Alertmanager …");
        var setup = DemoFile.json("setup.json");
        var channel = api.post("/api/v1/channels", "demo-channel", setup.path("channel")).path("id").asText();
        var rule = setup.path("rule").<ObjectNode>deepCopy();
        rule.putArray("channels").add(channel);
        api.post("/api/v1/rules", "demo-rule", rule);
        for (var report : REPORTS) {
            say.accept("  " + new Report(api, report).load() + " is " + report);
        }
        alert(setup.path("alertSource"), say);
    }

    /** The address of the hook holds a secret and is told only once: after a repetition it is known, and the alert was posted. */
    private void alert(JsonNode wanted, Consumer<String> say) {
        var source = api.post("/api/v1/alert-sources", "demo-alert-source", wanted);
        if (source.hasNonNull("hookUrl")) {
            var hook = source.path("hookUrl").asText();
            api.hook(hook, DemoFile.text("alertmanager.json"));
            say.accept("  Alertmanager may post to " + hook);
        }
    }
}
