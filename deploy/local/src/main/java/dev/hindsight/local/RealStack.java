package dev.hindsight.local;

import java.util.Map;

import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives a Quarkus test a real PostgreSQL, a real Kafka and the keys of {@link TestGateway}: {@code @WithTestResource(value = RealStack.class, initArgs =
 * @ResourceArg(name = "service", value = "incident"))}. The argument names the role and schema: {@code incident}, {@code action},
 * {@code notifier} or {@code gateway}. The servers stay for the whole JVM.
 */
public final class RealStack implements QuarkusTestResourceLifecycleManager {
    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        if (service.isEmpty()) {
            throw new IllegalArgumentException("RealStack needs the argument `service`, such as incident");
        }
    }

    @Override
    public Map<String, String> start() {
        var parts = RealParts.shared();
        return Map.of("HINDSIGHT_DATABASE_HOST", "127.0.0.1", "HINDSIGHT_DATABASE_PORT",
                Integer.toString(parts.postgres().port()), "HINDSIGHT_DATABASE_NAME", "hindsight", "HINDSIGHT_DATABASE_USER",
                service, "HINDSIGHT_DATABASE_PASSWORD", "test", "KAFKA_BOOTSTRAP_SERVERS", parts.kafka().bootstrapServers(),
                "HINDSIGHT_GATEWAY_URL", TestGateway.shared().url());
    }

    @Override
    public void stop() {
        // the servers are shared by all tests of this JVM and end with it
    }
}
