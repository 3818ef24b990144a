package dev.hindsight.gateway.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives the cookies of the OIDC extension, whose names are fixed, the prefix {@code __Host-}, which no neighbouring site can set,
 * and the attributes that go with it. Cookies that come under the inner names are dropped.
 */
@ApplicationScoped
class CookieNames {

    /** After {@code Entrance}, before sign-in looks at cookies. */
    private static final int EARLY = 900;
    private static final String INSIDE = "q_";

    private final String outside;
    private final boolean secure;

    CookieNames(SessionConfig config) {
        secure = config.secureCookies();
        outside = (secure ? "__Host-" : "") + "hindsight_";
    }

    void register(@Observes Filters filters) {
        filters.register(this::rename, EARLY);
    }

    private void rename(RoutingContext request) {
        String sent = request.request().getHeader(HttpHeaders.COOKIE);
        if (sent != null) {
            request.request().headers().set(HttpHeaders.COOKIE, inwards(sent));
        }
        request.addHeadersEndHandler(_ -> outwards(request));
        request.next();
    }

    private String inwards(String sent) {
        List<String> kept = new ArrayList<>();
        for (String part : sent.split(";")) {
            String cookie = part.strip();
            if (cookie.startsWith(outside)) {
                kept.add(INSIDE + cookie.substring(outside.length()));
                continue;
            }
            if (!cookie.startsWith(INSIDE)) {
                kept.add(cookie);
            }
        }
        return String.join("; ", kept);
    }

    private void outwards(RoutingContext request) {
        for (Cookie cookie : Set.copyOf(request.request().cookies())) {
            if (!cookie.getName().startsWith(INSIDE)) {
                continue;
            }
            request.response().removeCookies(cookie.getName(), false);
            if (cookie instanceof ServerCookie server && server.isChanged() && !ServerSideSessions.isUnavailable(request)) {
                request.response().addCookie(renamed(cookie));
            }
        }
    }

    private Cookie renamed(Cookie cookie) {
        return Cookie.cookie(outside + cookie.getName().substring(INSIDE.length()), cookie.getValue())
                .setMaxAge(cookie.getMaxAge()).setPath("/").setHttpOnly(true).setSecure(secure).setSameSite(CookieSameSite.LAX);
    }
}
