package dev.hindsight.gateway.proxy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.hindsight.gateway.edge.Failures;
import dev.hindsight.gateway.edge.Way;
import dev.hindsight.gateway.identity.Actor;
import dev.hindsight.gateway.identity.Tokens;
import dev.hindsight.gateway.session.SignedIn;
import dev.hindsight.manners.NotAllowed;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Passes requests on to the service they belong to, in the name of whoever sent them. */
@ApplicationScoped
class Proxy {

    private static final List<String> ON_HOOKS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT");

    private final Lines lines;
    private final Tokens tokens;
    private final Failures failures;

    Proxy(Lines lines, Tokens tokens, Failures failures) {
        this.lines = lines;
        this.tokens = tokens;
        this.failures = failures;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(TakenAway.PLACE).method(HttpMethod.GET).method(HttpMethod.HEAD)
                .handler(request -> pass(request, Backend.INCIDENT));
        for (Route route : Route.ALL) {
            router.route(route.place() + "/*").handler(request -> pass(request,
                    route.service(request.normalizedPath(), request.request().getParam("topic"))));
        }
    }

    private void pass(RoutingContext request, Backend service) {
        boolean hook = Way.of(request.normalizedPath()) == Way.HOOK;
        if (hook && !ON_HOOKS.contains(request.request().method().name())) {
            failures.answer(request, NotAllowed.problem(ON_HOOKS));
            return;
        }
        Line line = request.normalizedPath().equals(Route.STREAM) ? lines.streams(service) : lines.questions(service);
        if (!line.take()) {
            failures.answer(request, UpstreamFailure.overloaded(service).problem());
            return;
        }
        Actor actor = hook ? Actor.WEBHOOK : SignedIn.actor(request).orElseThrow();
        MultiMap headers = hook ? RequestHeaders.ofHook(request) : RequestHeaders.ofApi(request);
        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.sign(actor, service.audience()));
        new Exchange(request, line, headers, failures).begin();
    }
}
