package dev.hindsight.delivery.email;

import io.smallrye.config.ConfigMapping;

/** Who writes the mails. How they get to the mail server is set with {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "hindsight.mail")
public interface MailConfig {

    /** The sender, {@code Hindsight <hindsight@example.org>}; its host is also that of the Message-IDs. */
    String from();
}
