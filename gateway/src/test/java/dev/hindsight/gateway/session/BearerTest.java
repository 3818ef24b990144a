package dev.hindsight.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;

import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.ProviderTokens;
import dev.hindsight.gateway.SmallProvider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class BearerTest {

    private final SmallProvider provider = SmallProvider.shared();

    @Test
    void a_token_says_who_one_is_and_a_higher_role_includes_the_lower_ones() {
        JsonObject me = new JsonObject(me(provider.tokens.access("alice", "admin")).body());
        assertEquals(new JsonObject().put("name", "alice").put("displayName", "Alice Tester")
                .put("email", "alice@hindsight.example")
                .put("roles", new JsonArray().add("admin").add("responder").add("viewer")),
                me);
        assertEquals(new JsonArray().add("responder").add("viewer"),
                new JsonObject(me(provider.tokens.access("bob", "responder")).body()).getJsonArray("roles"));
    }

    @Test
    void a_client_acts_under_its_own_name() {
        JwtClaims claims = provider.tokens.accessClaims("service-account-hindsight-cli", "responder");
        claims.setClaim("azp", "hindsight-cli");
        JsonObject me = new JsonObject(me(provider.tokens.sign(claims)).body());
        assertEquals("hindsight-cli", me.getString("name"));
    }

    @Test
    void a_token_for_someone_else_or_by_someone_else_or_out_of_time_is_refused() throws Exception {
        JwtClaims forOthers = provider.tokens.accessClaims("alice", "admin");
        forOthers.setAudience("another-service");
        JwtClaims byOthers = provider.tokens.accessClaims("alice", "admin");
        byOthers.setIssuer("https://evil.example");
        JwtClaims old = provider.tokens.accessClaims("alice", "admin");
        old.setExpirationTimeMinutesInTheFuture(-5);
        for (JwtClaims claims : new JwtClaims[]{forOthers, byOthers, old}) {
            assertRefused(provider.tokens.sign(claims));
        }
        var stranger = RsaJwkGenerator.generateJwk(2048);
        stranger.setKeyId("provider-1");
        assertRefused(ProviderTokens.sign(provider.tokens.accessClaims("alice", "admin"), stranger));
        assertRefused("nonsense");
        assertRefused(provider.tokens.access("alice", "admin").replaceFirst("\\.[^.]*$", "."));
    }

    @Test
    void a_token_that_names_nobody_is_refused_and_one_with_a_subject_alone_is_not() {
        JwtClaims nobody = provider.tokens.accessClaims("alice", "viewer");
        nobody.unsetClaim("preferred_username");
        assertEquals("id-of-alice", new JsonObject(me(provider.tokens.sign(nobody)).body()).getString("name"));
        nobody.unsetClaim("sub");
        assertRefused(provider.tokens.sign(nobody));
    }

    @Test
    void a_token_without_a_role_is_forbidden() {
        assertEquals(403, me(provider.tokens.access("dave", "other")).statusCode());
    }

    @Test
    void another_scheme_is_no_sign_in() {
        assertEquals(401, new Browser().step(Browser.call("/api/v1/me").header("Authorization", "Basic YWxpY2U6YWxpY2U="))
                .statusCode());
    }

    private static HttpResponse<String> me(String token) {
        return new Browser().step(Browser.call("/api/v1/me").header("Authorization", "Bearer " + token));
    }

    private static void assertRefused(String token) {
        HttpResponse<String> response = me(token);
        assertEquals(401, response.statusCode());
        assertTrue(response.body().contains("problems/unauthenticated"), response.body());
        assertTrue(response.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
    }
}
