package dev.hindsight.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.Sha256;
import dev.hindsight.manners.AesGcm;

/** The one secret of sessions: seals what is stored and derives what is never stored (HMAC-SHA-256). */
@ApplicationScoped
class SessionKey {

    private final AesGcm sealing;
    private final byte[] deriving;

    SessionKey(SessionConfig config) {
        byte[] root = AesGcm.key("hindsight.session.key", config.key());
        sealing = new AesGcm(Sha256.hmac(root, "seal".getBytes(UTF_8)));
        deriving = Sha256.hmac(root, "derive".getBytes(UTF_8));
    }

    /** @param place where it will stand; a sealed text that is moved elsewhere does not open */
    byte[] seal(byte[] plain, byte[] place) {
        return sealing.close(place, plain);
    }

    /** @throws GeneralSecurityException when it was sealed with another key, for another place, or changed since */
    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return sealing.open(place, sealed);
    }

    byte[] derive(byte[] from) {
        return Sha256.hmac(deriving, from);
    }
}
