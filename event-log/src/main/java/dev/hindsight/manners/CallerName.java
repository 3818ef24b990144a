package dev.hindsight.manners;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** The name of an identity, the same everywhere. */
final class CallerName {

    private CallerName() {}

    static String of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : identity.getPrincipal().getName();
    }
}
