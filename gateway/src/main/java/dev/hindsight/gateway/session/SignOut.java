package dev.hindsight.gateway.session;

import java.net.URI;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.smallrye.mutiny.Uni;

/** Ends a session at both ends: the row here, then the browser goes to the provider to end it there and comes back. */
@Path(SignOut.PATH)
class SignOut {

    static final String PATH = "/logout";

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final URI home;

    SignOut(OidcSession session, OidcConfigurationMetadata provider,
            @ConfigProperty(name = "hindsight.public-url") URI home) {
        this.session = session;
        this.provider = provider;
        this.home = home;
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> signOut() {
        String hint = session.getIdToken().getRawToken();
        return session.logout().map(_ -> Response.seeOther(atProvider(hint)).build());
    }

    private URI atProvider(String hint) {
        String there = provider.getEndSessionUri();
        if (there == null || hint == null) {
            return home.resolve("/");
        }
        return UriBuilder.fromUri(there).queryParam("id_token_hint", hint)
                .queryParam("post_logout_redirect_uri", home.resolve("/")).build();
    }
}
