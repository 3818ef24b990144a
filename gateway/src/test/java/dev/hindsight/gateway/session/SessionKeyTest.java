package dev.hindsight.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;

import org.junit.jupiter.api.Test;

class SessionKeyTest {

    private static final byte[] PLACE = "session 1".getBytes(UTF_8);
    private static final byte[] TOKENS = "tokens".getBytes(UTF_8);
    private final SessionKey key = key("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    private static SessionKey key(String text) {
        return new SessionKey(new SessionConfig() {

            @Override
            public String key() {
                return text;
            }

            @Override
            public Duration longest() {
                return Duration.ofHours(1);
            }

            @Override
            public boolean secureCookies() {
                return true;
            }
        });
    }

    @Test
    void what_lies_in_databases_opens() throws GeneralSecurityException {
        byte[] stored = Base64.getDecoder().decode("qm6Yt/V5ZrCMRrbeXQB2QJBJKOeSOqjJRF5QLCEQavWXfw==");
        assertArrayEquals(TOKENS, key.open(stored, PLACE));
    }

    @Test
    void what_is_sealed_opens_at_its_place_alone() throws GeneralSecurityException {
        byte[] sealed = key.seal(TOKENS, PLACE);
        assertArrayEquals(TOKENS, key.open(sealed, PLACE));
        assertThrows(GeneralSecurityException.class, () -> key.open(sealed, "session 2".getBytes(UTF_8)));
        assertThrows(GeneralSecurityException.class, () -> key.open(new byte[3], PLACE));
    }

    @Test
    void what_is_derived_stays_the_same() {
        assertEquals("0yh5K59julcsWOLjrW3AuF0AXdLXxayMp/nuX41qzMw=", Base64.getEncoder().encodeToString(key.derive(PLACE)));
    }

    @Test
    void a_key_that_is_too_short_is_refused_with_a_hint() {
        assertEquals("hindsight.session.key must be 32 bytes in base64, for instance from `openssl rand -base64 32`; it has 3",
                assertThrows(IllegalArgumentException.class, () -> key("AAAA")).getMessage());
    }
}
