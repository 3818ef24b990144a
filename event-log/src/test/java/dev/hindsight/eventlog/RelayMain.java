package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.HashMap;

/** A process that does nothing but relay, so that a test can kill or stop it. */
final class RelayMain {

    private RelayMain() {}

    /** @param arguments PostgreSQL port, schema, bootstrap servers, topic, milliseconds of lease, where to pause */
    public static void main(String[] arguments) {
        var kafka = new HashMap<String, Object>();
        kafka.put("bootstrap.servers", arguments[2]);
        kafka.put("interceptor.classes", Pause.class.getName());
        kafka.put("pause.at", arguments[5]);
        var config = new TestConfig(arguments[3], Duration.ofMillis(Long.parseLong(arguments[4])), Duration.ofMillis(50));
        var pool = TestLog.pool(Integer.parseInt(arguments[0]), arguments[1], 4);
        new EventRelay(pool, new RelayBell(), config, kafka).run();
    }
}
