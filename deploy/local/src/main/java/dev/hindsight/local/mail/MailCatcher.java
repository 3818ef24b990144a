package dev.hindsight.local.mail;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Takes every mail sent to {@code smtpPort} and shows it at {@code webPort}: a page, and JSON at {@code /api/messages}. Lives in
 * this JVM; mails are files in {@code folder}, the newest three thousand.
 */
public final class MailCatcher {
    private final Mailbox mailbox;
    private final int smtpPort;
    private final int webPort;
    private @Nullable SmtpServer smtp;
    private @Nullable MailWeb web;

    public MailCatcher(Path folder, int smtpPort, int webPort) {
        this.mailbox = new Mailbox(folder);
        this.smtpPort = smtpPort;
        this.webPort = webPort;
    }

    public synchronized void start() {
        if (smtp == null) {
            smtp = new SmtpServer(smtpPort, mailbox);
            web = new MailWeb(webPort, mailbox);
        }
    }

    public synchronized void stop() {
        if (smtp != null) {
            smtp.close();
            smtp = null;
        }
        if (web != null) {
            web.close();
            web = null;
        }
    }

    /** All mails, newest first. */
    public List<Mail> messages() {
        return mailbox.ids().stream().flatMap(id -> mailbox.source(id).map(source -> MailReader.read(id, source)).stream())
                .toList();
    }
}
