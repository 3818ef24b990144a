package dev.hindsight.gateway.session;

import java.security.GeneralSecurityException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** The provider's tokens as they lie in the database: JSON, sealed for the one session that they belong to. */
@ApplicationScoped
class SealedTokens {

    private final SessionKey key;

    SealedTokens(SessionKey key) {
        this.key = key;
    }

    byte[] seal(AuthorizationCodeTokens tokens, byte[] hash) {
        var json = new JsonObject().put("id", tokens.getIdToken()).put("access", tokens.getAccessToken())
                .put("refresh", tokens.getRefreshToken()).put("expiresIn", tokens.getAccessTokenExpiresIn())
                .put("scope", tokens.getAccessTokenScope());
        return key.seal(json.toBuffer().getBytes(), hash);
    }

    /** @throws AuthenticationFailedException when they were sealed with another key */
    AuthorizationCodeTokens open(byte[] sealed, byte[] hash) {
        try {
            var json = new JsonObject(Buffer.buffer(key.open(sealed, hash)));
            return new AuthorizationCodeTokens(json.getString("id"), json.getString("access"), json.getString("refresh"),
                    json.getLong("expiresIn"), json.getString("scope"));
        } catch (GeneralSecurityException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
