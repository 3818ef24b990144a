package dev.hindsight.gateway.session;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.edge.Way;
import dev.hindsight.manners.Problem;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/** Hears from the provider that a person signed out elsewhere (OpenID Connect Back-Channel Logout 1.0) and ends the session. */
@Path(Way.BACK_CHANNEL)
class SignOutElsewhere {

    private static final Logger LOG = Logger.getLogger(SignOutElsewhere.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Problem NOT_BELIEVED = Problem.of("logout-token", 400, "The logout token cannot be used", null);

    private final TenantConfigBean tenants;
    private final SessionStore store;

    SignOutElsewhere(TenantConfigBean tenants, SessionStore store) {
        this.tenants = tenants;
        this.store = store;
    }

    /** Answers when the session is gone, so that the provider's word holds from then on. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> signOut(@RestForm("logout_token") @Nullable String token) {
        String session = session(token);
        if (session == null) {
            throw NOT_BELIEVED.asException();
        }
        return store.endAllOf(session).invoke(ended -> LOG.infof("ended %d sessions after a sign-out elsewhere", ended))
                .map(_ -> Response.ok().build());
    }

    /** @return null when the token is not one that the provider issued to end a session of ours */
    private @Nullable String session(@Nullable String token) {
        if (token == null || !isGenuine(token)) {
            return null;
        }
        Claims claims = Claims.of(token);
        boolean ends = claims.json().getValue("events") instanceof JsonObject events && events.containsKey(EVENT);
        return ends && !claims.json().containsKey("nonce") ? claims.text("sid") : null;
    }

    private boolean isGenuine(String token) {
        try {
            tenants.getDefaultTenant().provider().verifyLogoutJwtToken(token);
            return true;
        } catch (InvalidJwtException refused) {
            LOG.debugf("refused a logout token: %s", refused.getMessage());
            return false;
        }
    }
}
