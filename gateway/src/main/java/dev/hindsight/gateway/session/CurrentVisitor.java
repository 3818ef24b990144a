package dev.hindsight.gateway.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.gateway.identity.Actor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Answers who is behind the current request, so that pages can name them and sign their forms. */
@ApplicationScoped
public class CurrentVisitor {

    private final CurrentVertxRequest request;
    private final CsrfToken csrf;

    CurrentVisitor(CurrentVertxRequest request, CsrfToken csrf) {
        this.request = request;
        this.csrf = csrf;
    }

    /**
     * The signed-in person.
     *
     * @throws IllegalStateException on a path that asks for no sign-in; use {@link #find()} there
     */
    public Visitor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in on this path"));
    }

    /** The signed-in person, or nothing on pages that are shown to strangers too, as error pages are. */
    public Optional<Visitor> find() {
        return of(request.getCurrent());
    }

    /** As {@link #find()}, for code that has the request at hand and runs before resources do. */
    public Optional<Visitor> of(RoutingContext routing) {
        return SignedIn.actor(routing).map(actor -> visitor(actor, csrf.of(routing)));
    }

    private static Visitor visitor(Actor actor, String csrfToken) {
        String name = actor.name() == null ? actor.subject() : actor.name();
        return new Visitor(actor.subject(), name, actor.email(), actor.roles(), csrfToken);
    }
}
