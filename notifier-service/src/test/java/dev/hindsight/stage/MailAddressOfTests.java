package dev.hindsight.stage;

import java.util.Map;

import dev.hindsight.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Tells the service where the mail server of the tests will be. The tests start and stop it themselves, see {@link Mailbox}. */
public final class MailAddressOfTests implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "hindsight.test.mail-port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, Integer.toString(Ports.free()));
        }
        return Map.of("HINDSIGHT_MAIL_HOST", "127.0.0.1", "HINDSIGHT_MAIL_PORT", System.getProperty(PORT),
                "HINDSIGHT_MAIL_FROM",
                "Hindsight <hindsight@desk.example>", "HINDSIGHT_MAIL_TLS", "disabled");
    }

    @Override
    public void stop() {
        // a port needs no closing
    }
}
