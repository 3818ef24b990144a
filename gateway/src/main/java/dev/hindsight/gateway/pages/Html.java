package dev.hindsight.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.session.CurrentVisitor;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Turns templates into answers, and sends people on to the next page with a word about what was done. */
@ApplicationScoped
public class Html {

    private static final String TEXT_HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int SECONDS_TO_READ = 30;
    private static final String LIVE = "X-Hindsight-Live";

    private final RoutingContext routing;
    private final CurrentVisitor visitor;

    Html(RoutingContext routing, CurrentVisitor visitor) {
        this.routing = routing;
        this.visitor = visitor;
    }

    public Frame frame(String place) {
        return new Frame(visitor.find().orElse(null), place, said());
    }

    public Uni<Response> show(TemplateInstance page) {
        return show(200, page);
    }

    public Uni<Response> show(int status, TemplateInstance page) {
        return page.createUni().map(text -> answer(status, text));
    }

    Response answer(int status, String text) {
        var response = Response.status(status).entity(text).type(TEXT_HTML).header(HttpHeaders.CACHE_CONTROL,
                "no-store");
        return said() == null ? response.build() : response.cookie(cookie("", 0)).build();
    }

    /** @param path a path of our own, never one that was sent */
    public Response next(String path, Flash.Said said) {
        return Response.seeOther(UriBuilder.fromUri(path).build()).cookie(cookie(said.cookie(), SECONDS_TO_READ))
                .build();
    }

    /** A page fetched by the live script does not use the message up: it never shows it. */
    private Flash.@Nullable Said said() {
        var cookie = routing.request().getCookie(Flash.COOKIE);
        if (cookie == null || routing.request().getHeader(LIVE) != null) {
            return null;
        }
        return Flash.parse(cookie.getValue()).orElse(null);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(Flash.COOKIE).value(value).path("/").maxAge(seconds).httpOnly(true)
                .secure(routing.request().isSSL()).sameSite(NewCookie.SameSite.LAX).build();
    }
}
