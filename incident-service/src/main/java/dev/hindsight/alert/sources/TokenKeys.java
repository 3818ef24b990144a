package dev.hindsight.alert.sources;

import java.net.URI;
import java.security.PublicKey;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** The public keys with which those who issue tokens can be believed. */
public interface TokenKeys {

    /**
     * @param issuer where its keys are; one of the addresses that a type has in its code, never one out of a token
     * @return empty when there is no such key; fails when the issuer cannot be asked just now, and so nobody can tell
     */
    Uni<Optional<PublicKey>> of(URI issuer, String kid);
}
