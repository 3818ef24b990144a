package dev.hindsight.gateway.session;

import java.util.Base64;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Keeps tokens away from the browser: they lie encrypted in the database, and the cookie is the session's random id. The id stays
 * the same while tokens are refreshed, so requests that run side by side do not sign each other out.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSideSessions implements TokenStateManager {

    private static final String ID = "hindsight.session";
    private static final String UNAVAILABLE = "hindsight.session.unavailable";
    /** Set by the OIDC extension from when it has refreshed tokens until it has stored them. */
    private static final String REFRESHING = "refresh_token_grant_response";

    private final SessionStore store;
    private final SealedTokens sealed;

    ServerSideSessions(SessionStore store, SealedTokens sealed) {
        this.store = store;
        this.sealed = sealed;
    }

    /** The session of a request, if it came with one. */
    static Optional<SessionId> of(RoutingContext request) {
        return Optional.ofNullable(request.get(ID));
    }

    /** Whether the session could not be looked up, which says nothing about its being over. */
    static boolean isUnavailable(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(UNAVAILABLE));
    }

    @Override
    public Uni<String> createTokenState(RoutingContext request, OidcTenantConfig tenant, AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        SessionId id = of(request).orElse(null);
        if (id != null) {
            return store.renew(id.hash(), sealed.seal(tokens, id.hash())).map(renewed -> {
                if (!renewed) {
                    throw new AuthenticationFailedException("the session has ended");
                }
                return id.text();
            });
        }
        SessionId fresh = SessionId.random();
        request.put(ID, fresh);
        return store.begin(fresh.hash(), sealed.seal(tokens, fresh.hash()), providerSession(tokens.getIdToken()))
                .replaceWith(fresh.text());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(RoutingContext request, OidcTenantConfig tenant, String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        SessionId id = new SessionId(state);
        return store.tokens(id.hash()).onFailure().invoke(() -> request.put(UNAVAILABLE, Boolean.TRUE)).map(found -> {
            if (found == null) {
                throw new AuthenticationFailedException("the session has ended");
            }
            AuthorizationCodeTokens tokens = sealed.open(found, id.hash());
            request.put(ID, id);
            return tokens;
        });
    }

    @Override
    public Uni<Void> deleteTokens(RoutingContext request, OidcTenantConfig tenant, String state,
            OidcRequestContext<Void> context) {
        if (isUnavailable(request) || Boolean.TRUE.equals(request.get(REFRESHING))) {
            return Uni.createFrom().voidItem();
        }
        request.remove(ID);
        return store.end(new SessionId(state).hash());
    }

    private static @Nullable String providerSession(String idToken) {
        byte[] claims = Base64.getUrlDecoder().decode(idToken.split("\\.", -1)[1]);
        return new JsonObject(Buffer.buffer(claims)).getString("sid");
    }
}
