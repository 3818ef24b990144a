package dev.hindsight.alert;

import java.util.List;
import java.util.UUID;

/** The way into one source: who may come in, and what its secrets are. */
record Door(UUID source, SourceType type, Authentication authentication, List<Secret> secrets) {

    /**
     * @param hash SHA-256 of the secret
     * @param sealed the secret itself, for those who sign with it; empty for all others
     */
    record Secret(UUID id, byte[] hash, byte[] sealed) {}
}
