package dev.hindsight.gateway.session;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.vertx.ext.web.RoutingContext;

/** Looks for the token of {@link CsrfGuard} in the body of a form, where no header brought it. */
@Singleton
class CsrfFormFilter {

    private final CsrfToken token;

    CsrfFormFilter(CsrfToken token) {
        this.token = token;
    }

    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
        if (!CsrfGuard.isLeftToTheForm(routing)) {
            return;
        }
        Object sent = context
                .getServerRequestContext() instanceof ResteasyReactiveRequestContext form
                        ? form.getFormParameter(CsrfGuard.FIELD, true, false)
                        : null;
        if (!token.matches(routing, sent instanceof String text ? text : null)) {
            throw CsrfGuard.REFUSED.asException();
        }
    }
}
