package dev.hindsight.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.identity.SigningKey;

class DirectCallTest {

    private static final Map<String, String> PLACES = Map.of("incident-service", "/api/v1/incidents", "action-tracker-service",
            "/api/v1/action-items", "notifier-service", "/api/v1/deliveries");

    private final Desk desk = Desk.shared();

    @ParameterizedTest
    @CsvSource({"incident-service", "action-tracker-service", "notifier-service"})
    void a_service_called_directly_believes_nobody(String service) {
        String url = desk.stack().ports().url(service) + PLACES.get(service);
        assertEquals(401, desk.client().plain("GET", url, null).status());
        assertEquals(401, desk.client().plain("GET", url, null, "X-Forwarded-User", "alice", "X-Remote-User", "alice",
                "X-Hindsight-User", "alice", "X-Auth-Request-User", "alice").status());
        assertEquals(401, desk.client().plain("GET", url, null, "Authorization", "Bearer " + forged(service)).status());
        assertEquals(401,
                desk.client().plain("GET", url, null, "Authorization", "Bearer " + desk.client().token("alice")).status(),
                "a token of the identity provider is for the gateway, not for a service");
    }

    @Test
    void the_gateway_believes_no_header_and_no_forged_token() {
        String url = desk.url("/api/v1/incidents");
        assertEquals(401, desk.client().plain("GET", url, null).status());
        assertEquals(401, desk.client().plain("GET", url, null, "X-Forwarded-User", "alice", "Remote-User", "alice").status());
        assertEquals(401,
                desk.client().plain("GET", url, null, "Authorization", "Bearer " + forged("hindsight-gateway")).status());
    }

    @Test
    void a_forged_header_beside_a_real_token_changes_nobody() {
        var reply = desk.client().plain("GET", desk.url("/api/v1/me"), null, "Authorization",
                "Bearer " + desk.client().token("carol"), "X-Forwarded-User", "alice", "X-Hindsight-Roles", "admin");
        assertEquals("carol", reply.expect(200).json().get("name").asText());
        assertEquals(403, desk.client().post("carol", "/api/v1/incidents", "{\"title\":\"not mine to declare\"}").status());
    }

    private static String forged(String audience) {
        long now = Instant.now().getEpochSecond();
        return new SigningKey()
                .sign("""
                {"iss":"hindsight-gateway","aud":"%s","sub":"alice","groups":["viewer","responder","admin"],"iat":%d,"exp":%d}"""
                        .formatted(audience, now, now + 60));
    }
}
