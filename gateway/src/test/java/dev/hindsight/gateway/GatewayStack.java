package dev.hindsight.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** All that a gateway needs around it: the real PostgreSQL and Kafka, {@link SmallProvider}, and {@link TellingBackend}. */
public final class GatewayStack implements QuarkusTestResourceLifecycleManager {

    /** How many requests a service is asked at a time. */
    public static final int CONCURRENCY = 4;
    public static final String SESSION_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final RealStack real = new RealStack();

    @Override
    public Map<String, String> start() {
        real.init(Map.of("service", "gateway"));
        Map<String, String> settings = new HashMap<>(real.start());
        String port = freePort();
        String service = TellingBackend.shared().url();
        settings.putAll(Map.of("quarkus.http.test-port", port, "HINDSIGHT_PUBLIC_URL", "http://localhost:" + port,
                "HINDSIGHT_OIDC_URL", SmallProvider.shared().url(), "HINDSIGHT_OIDC_SECRET", SmallProvider.SECRET,
                "HINDSIGHT_SESSION_KEY", SESSION_KEY, "HINDSIGHT_INCIDENT_URL", service, "HINDSIGHT_ACTION_URL", service,
                "HINDSIGHT_NOTIFIER_URL", "http://localhost:" + freePort(), "hindsight.upstream.idle-timeout", "2s",
                "hindsight.upstream.concurrency", Integer.toString(CONCURRENCY)));
        return settings;
    }

    @Override
    public void stop() {
        real.stop();
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
