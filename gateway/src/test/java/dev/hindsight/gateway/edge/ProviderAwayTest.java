package dev.hindsight.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ProviderAwayTest.Away.class)
@WithTestResource(GatewayStack.class)
class ProviderAwayTest {

    /** Nothing listens there. */
    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/realms/away");
        }
    }

    @Test
    void hooks_go_on_while_nobody_can_sign_in() {
        assertEquals(200, new Browser().step(Browser.call("/hooks/a/b")).statusCode());
        HttpResponse<String> me = new Browser().step(Browser.call("/api/v1/me").header("Authorization", "Bearer a.b.c"));
        assertEquals(503, me.statusCode());
        assertTrue(me.body().contains("problems/provider-unavailable"), me.body());
        HttpResponse<String> page = new Browser().step(Browser.navigation(Browser.home().resolve("/plain-page")));
        assertEquals(503, page.statusCode());
        assertTrue(page.body().contains("identity provider cannot be reached"), page.body());
    }
}
