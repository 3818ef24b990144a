package dev.hindsight.gateway.pages;

import java.util.HashMap;
import java.util.Map;

import dev.hindsight.gateway.GatewayStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The gateway with {@link SampleServices} behind it. */
public final class PagesStack implements QuarkusTestResourceLifecycleManager {

    private final GatewayStack gateway = new GatewayStack();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(gateway.start());
        var services = SampleServices.shared().url();
        settings.put("HINDSIGHT_INCIDENT_URL", services);
        settings.put("HINDSIGHT_ACTION_URL", services);
        settings.put("HINDSIGHT_NOTIFIER_URL", services);
        settings.put("hindsight.upstream.concurrency", "64");
        settings.put("hindsight.upstream.idle-timeout", "30s");
        return settings;
    }

    @Override
    public void stop() {
        gateway.stop();
    }
}
