package dev.hindsight.delivery.email;

import java.util.Optional;
import java.util.Set;

import dev.hindsight.delivery.Outcome;
import io.vertx.ext.mail.SMTPException;

/**
 * Reads a refusal of a mail server: 4xx may pass, 5xx is final (RFC 5321 section 4.2.1). A refused sign-in (RFC 4954) is a fault of
 * this installation and not of the mail, which waits until it is mended.
 */
final class SmtpFailure {

    static final int ACCEPTED = 250;
    private static final int PERMANENT = 500;
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private SmtpFailure() {}

    static Outcome outcome(Throwable failure) {
        if (failure instanceof SMTPException refusal) {
            int code = refusal.getReplyCode();
            String answer = String.valueOf(refusal.getReplyMessage());
            return code >= PERMANENT && !SIGN_IN.contains(code)
                    ? new Outcome.Permanent(code, "the mail server refused it", answer, false)
                    : new Outcome.Temporary(code, "the mail server cannot take it now", answer, Optional.empty());
        }
        return Outcome.Temporary.of("the mail server cannot be reached: " + failure.getMessage());
    }
}
