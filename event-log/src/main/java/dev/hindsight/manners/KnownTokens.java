package dev.hindsight.manners;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Verifies a token of the gateway once. The gateway sends the same one for up to half a minute, and verifying its signature again would
 * cost more than most requests do. A token that was found good is good until it expires, to the letter; any other goes to Quarkus.
 */
@Alternative
@Priority(1)
@IfBuildProperty(name = "quarkus.oidc.application-type", stringValue = "service")
@ApplicationScoped
public class KnownTokens implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final int MOST_KEPT = 10_000;

    private record Known(SecurityIdentity identity, Instant until) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final HttpAuthenticationMechanism oidc;
    private final Clock clock;

    @Inject
    public KnownTokens(OidcAuthenticationMechanism oidc) {
        this(oidc, Clock.systemUTC());
    }

    KnownTokens(HttpAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String sent = context.request().getHeader("Authorization");
        if (sent == null || !sent.startsWith(BEARER)) {
            return oidc.authenticate(context, providers);
        }
        Known earlier = known.get(sent);
        return earlier != null && clock.instant().isBefore(earlier.until())
                ? Uni.createFrom().item(earlier.identity())
                : oidc.authenticate(context, providers).invoke(identity -> keep(sent, identity));
    }

    private void keep(String sent, @Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(sent, new Known(identity, Instant.ofEpochSecond(token.getExpirationTime())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
