package dev.hindsight.alert.hook;

import java.util.List;
import java.util.UUID;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceType;

/** The way into one source: who may come in, and what its secrets are. */
public record Door(UUID source, SourceType type, Authentication authentication, List<Secret> secrets) {

    /** Whether the far side has made a secret that nobody has told here. */
    boolean awaitsSecret() {
        return secrets.isEmpty() && type.secretOf(authentication.scheme()) == SecretOrigin.FAR_SIDE;
    }

    /** The same way in for posts that something else reads. */
    public Door through(SourceType reader) {
        return new Door(source, reader, authentication, secrets);
    }

    /**
     * @param hash SHA-256 of the secret
     * @param sealed the secret itself, for those who sign with it; empty for all others
     */
    record Secret(UUID id, byte[] hash, byte[] sealed) {}
}
