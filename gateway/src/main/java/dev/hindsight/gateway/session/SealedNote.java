package dev.hindsight.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * A text that travels with the browser over one redirect. Only the session for which it was sealed can read it, only at the place
 * for which it was meant, and only for two minutes.
 */
@ApplicationScoped
public class SealedNote {

    public static final Duration GOOD_FOR = Duration.ofMinutes(2);

    private final SessionKey key;
    private final CurrentVisitor visitor;
    private final Clock clock = Clock.systemUTC();

    SealedNote(SessionKey key, CurrentVisitor visitor) {
        this.key = key;
        this.visitor = visitor;
    }

    public String seal(String place, String text) {
        byte[] plain = (clock.instant().plus(GOOD_FOR).getEpochSecond() + "\n" + text).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(plain, owner(place)));
    }

    /** @return nothing when it is for somebody else or another place, too old, or none of ours */
    public Optional<String> open(String place, String sealed) {
        try {
            var parts = new String(key.open(Base64.getUrlDecoder().decode(sealed), owner(place)), UTF_8).split("\n", 2);
            return Long.parseLong(parts[0]) < clock.instant().getEpochSecond() ? Optional.empty() : Optional.of(parts[1]);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] owner(String place) {
        return ("note " + place + " " + visitor.get().csrfToken()).getBytes(UTF_8);
    }
}
