package dev.hindsight.gateway.session;

import java.net.URI;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.hindsight.gateway.edge.Asker;
import dev.hindsight.gateway.edge.Failures;
import dev.hindsight.gateway.edge.Way;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Decides who is sent to the identity provider and who is told 401: a person who follows a link is sent there and comes back to
 * where they wanted to go; programs, and parts of pages, are told.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    /** Where the provider sends people back to. Who is not signed in by then is told, or would go round in circles. */
    static final String RETURN = "/signed-in";

    private final OidcAuthenticationMechanism oidc;
    private final Failures failures;
    private final URI home;

    SignIn(OidcAuthenticationMechanism oidc, Failures failures, @ConfigProperty(name = "hindsight.public-url") URI home) {
        this.oidc = oidc;
        this.failures = failures;
        this.home = home;
    }

    /** A credential on a hook is its service's business, and one on an open path nobody's. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (Way.of(request.normalizedPath()) != Way.SIGNED_IN) {
            return Uni.createFrom().nullItem();
        }
        return oidc.authenticate(request, providers).onFailure(AuthenticationRedirectException.class)
                .transform(failure -> withoutHost((AuthenticationRedirectException) failure));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (ServerSideSessions.isUnavailable(request)) {
            return answered(request, 503);
        }
        if (request.normalizedPath().equals(RETURN)) {
            failures.answer(request, Failures.SIGN_IN_FAILED);
            return Uni.createFrom().item(true);
        }
        if (Asker.of(request.request()) != Asker.PERSON || !Asker.canComeBack(request.request())) {
            return refuse(request);
        }
        if (!home.getAuthority().equals(String.valueOf(request.request().authority()))) {
            return redirect(request, home.resolve(request.request().uri()).toString());
        }
        return oidc.sendChallenge(request).chain(_ -> {
            if (request.response().getStatusCode() != 302) {
                return answered(request, 401);
            }
            request.response().end();
            return Uni.createFrom().item(true);
        });
    }

    private Uni<Boolean> refuse(RoutingContext request) {
        if (Asker.of(request.request()) == Asker.HTMX) {
            request.response().putHeader("HX-Refresh", "true");
        }
        if (!SignedIn.byCookie(request)) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        return answered(request, 401);
    }

    private Uni<Boolean> answered(RoutingContext request, int status) {
        failures.answer(request, Failures.byStatus(status));
        return Uni.createFrom().item(true);
    }

    private static Uni<Boolean> redirect(RoutingContext request, String location) {
        request.response().setStatusCode(302).putHeader("Location", location).end();
        return Uni.createFrom().item(true);
    }

    /** Back from the provider it goes on to a path of ours, by whatever name and scheme the browser knows us. */
    private static AuthenticationRedirectException withoutHost(AuthenticationRedirectException redirect) {
        URI target = URI.create(redirect.getRedirectUri());
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return new AuthenticationRedirectException(redirect.getCode(), target.getRawPath() + query);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
