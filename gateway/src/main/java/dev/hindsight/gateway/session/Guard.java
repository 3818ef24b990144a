package dev.hindsight.gateway.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.hindsight.gateway.edge.Failures;
import dev.hindsight.gateway.edge.Way;
import dev.hindsight.gateway.identity.Actor;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Stands behind sign-in and lets through who is signed in, has a role, and comes from our own pages. */
@ApplicationScoped
class Guard {

    /** After sign-in (200), before what Quarkus authorises (100). */
    private static final int AFTER_SIGN_IN = 120;

    private final SignIn signIn;
    private final CsrfGuard csrf;
    private final Failures failures;

    Guard(SignIn signIn, CsrfGuard csrf, Failures failures) {
        this.signIn = signIn;
        this.csrf = csrf;
        this.failures = failures;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_SIGN_IN);
    }

    private void check(RoutingContext request) {
        String path = request.normalizedPath();
        if (Way.of(path) != Way.SIGNED_IN) {
            request.next();
            return;
        }
        Optional<Actor> actor = SignedIn.actor(request);
        if (actor.isEmpty()) {
            signIn.sendChallenge(request).subscribe().with(_ -> {}, request::fail);
            return;
        }
        if (path.equals(SignIn.RETURN)) {
            request.redirect("/");
            return;
        }
        if (!csrf.allows(request)) {
            failures.answer(request, CsrfGuard.REFUSED);
            return;
        }
        if (!actor.get().roles().contains("viewer") && !path.equals(SignOut.PATH)) {
            failures.answer(request, Failures.byStatus(403));
            return;
        }
        request.next();
    }
}
