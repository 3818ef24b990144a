package dev.hindsight.local.demo;

import java.util.List;
import java.util.function.Consumer;

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
        var source = api.post("/api/v1/alert-sources", "demo-alert-source", setup.path("alertSource"));
        for (var report : REPORTS) {
            say.accept("  " + new Report(api, report).load() + " is " + report);
        }
        api.hook(source.path("hookUrl").asText(), DemoFile.text("alertmanager.json"));
        say.accept("  Monitoring posts to " + source.path("hookUrl").asText());
    }
}
