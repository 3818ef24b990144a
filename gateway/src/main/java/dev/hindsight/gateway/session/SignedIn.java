package dev.hindsight.gateway.session;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.identity.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Reads from a request what signing in has put there. */
public final class SignedIn {

    static final String ACTOR = "hindsight.actor";

    private SignedIn() {}

    /** Who is asking; empty on paths that nobody signs in for. */
    public static Optional<Actor> actor(RoutingContext request) {
        SecurityIdentity identity = identity(request);
        return identity == null ? Optional.empty() : Optional.ofNullable(identity.getAttribute(ACTOR));
    }

    /** Whether the request proves itself by a cookie, which browsers send along unasked, and not by a token of its own. */
    static boolean byCookie(RoutingContext request) {
        return !request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static @Nullable SecurityIdentity identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }
}
