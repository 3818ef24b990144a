package dev.hindsight.local.mail;

import java.util.List;

/** What SMTP says outside of the mail: {@code MAIL FROM} and {@code RCPT TO}. */
record Envelope(String from, List<String> to) {}
