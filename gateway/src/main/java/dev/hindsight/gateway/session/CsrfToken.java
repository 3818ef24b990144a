package dev.hindsight.gateway.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;

/** What another site cannot know: a value that only this gateway can derive from the session, the same as long as it lasts. */
@ApplicationScoped
class CsrfToken {

    private final SessionKey key;

    CsrfToken(SessionKey key) {
        this.key = key;
    }

    /** Empty for requests without a session, which need none. */
    String of(RoutingContext request) {
        return ServerSideSessions.of(request).map(this::of).orElse("");
    }

    boolean matches(RoutingContext request, @Nullable String sent) {
        String right = of(request);
        return sent != null && !right.isEmpty() && MessageDigest.isEqual(right.getBytes(US_ASCII), sent.getBytes(US_ASCII));
    }

    private String of(SessionId session) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive(session.text().getBytes(US_ASCII)));
    }
}
