package dev.hindsight.delivery.email;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The mail server of this installation. */
@ConfigMapping(prefix = "hindsight.mail")
public interface MailConfig {

    String host();

    int port();

    /** The sender, {@code Hindsight <hindsight@example.org>}; its host is also that of the Message-IDs. */
    String from();

    /** Whether the connection is secured by STARTTLS. */
    Tls tls();

    /** Signs in with {@link #password} when it is there. */
    Optional<String> user();

    Optional<String> password();

    /** STARTTLS: never, where offered, or not without. */
    enum Tls {
        DISABLED, OPTIONAL, REQUIRED
    }
}
