package dev.hindsight.gateway.pages.sources;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.session.SealedNote;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A new secret on its way to the one page that shows it. It travels sealed, in a cookie that this page takes away. */
@ApplicationScoped
class Told {

    private static final String COOKIE = "hindsight-secret";
    private final SealedNote notes;
    private final RoutingContext routing;
    private final Html html;

    Told(SealedNote notes, RoutingContext routing, Html html) {
        this.notes = notes;
        this.routing = routing;
        this.html = html;
    }

    /** @param url where to post, with the secret in it if the scheme puts it there */
    record Secret(String url, String secret) {}

    /**
     * The answer that leads to the page which shows it.
     *
     * @param done what to say there when there is no secret to show
     */
    Response toSetup(AlertSource source, Flash done) {
        if (source.secret() == null) {
            return html.next(page(source.id()), done.said());
        }
        var note = new JsonObject().put("url", source.hookUrl()).put("secret", source.secret()).encode();
        return Response.seeOther(UriBuilder.fromUri(page(source.id())).build())
                .cookie(cookie(source.id(), notes.seal(place(source.id()), note), (int) SealedNote.GOOD_FOR.toSeconds()))
                .build();
    }

    Optional<Secret> read(String id) {
        var cookie = routing.request().getCookie(COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return notes.open(place(id), cookie.getValue()).map(JsonObject::new)
                    .map(note -> new Secret(note.getString("url", ""), note.getString("secret", "")));
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }

    /** After this nobody sees it again. */
    Response forget(String id, Response shown) {
        if (routing.request().getCookie(COOKIE) == null) {
            return shown;
        }
        return Response.fromResponse(shown).cookie(cookie(id, "", 0)).build();
    }

    static String page(String id) {
        return "/alert-sources/" + id + "/setup";
    }

    private static String place(String id) {
        return "secret of " + id;
    }

    private NewCookie cookie(String id, String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path(page(id)).maxAge(seconds).httpOnly(true)
                .secure(routing.request().isSSL()).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
