package dev.hindsight.gateway.edge;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.hindsight.manners.NotAllowed;
import dev.hindsight.manners.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The first and the last thing that happens to a request. */
@ApplicationScoped
class Entrance {

    /** Before cookies are read (900), sign-in (200) and the guard of unsafe requests (120). */
    private static final int FIRST = 1000;
    private static final int SIGNED_IN = 110;
    /** Of TRACE and CONNECT nothing is served anywhere. */
    private static final List<String> SERVED = List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final SecurityHeaders headers;
    private final Failures failures;

    Entrance(SecurityHeaders headers, Failures failures) {
        this.headers = headers;
        this.failures = failures;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
        filters.register(this::measure, SIGNED_IN);
    }

    void register(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(failures::handle);
    }

    private void enter(RoutingContext request) {
        RequestId.assign(request);
        headers.set(request);
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.TRACE) || method.equals(HttpMethod.CONNECT)) {
            failures.answer(request, NotAllowed.problem(SERVED));
            return;
        }
        Problem tooLong = Heads.refusal(request.request());
        if (tooLong != null) {
            failures.answer(request, tooLong);
            return;
        }
        String path = request.request().path();
        if (path == null || !PathGuard.isHarmless(path)) {
            failures.answer(request, Problem.of("path", 400, "The path cannot be used",
                    "It holds a dot segment, a doubled or encoded slash, an encoded letter or digit, or a character that does not belong there."));
            return;
        }
        if (Bodies.isToldToWhoIsSignedIn(request)) {
            request.next();
            return;
        }
        measure(request);
    }

    private void measure(RoutingContext request) {
        if (Bodies.isTooLarge(request)) {
            failures.answer(request, Bodies.refusal(request));
            return;
        }
        request.next();
    }
}
