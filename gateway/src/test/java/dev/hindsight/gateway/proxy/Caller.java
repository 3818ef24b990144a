package dev.hindsight.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.SmallProvider;
import io.vertx.core.json.JsonObject;

/** Calls the API through the gateway and looks at what the service behind it was told. */
final class Caller {

    private static final Browser OUTSIDE = new Browser();

    private Caller() {}

    static HttpRequest.Builder bearer(String path, String user, String... roles) {
        return Browser.call(path).header("Authorization", "Bearer " + SmallProvider.shared().tokens.access(user, roles));
    }

    static HttpResponse<String> step(HttpRequest.Builder request) {
        return OUTSIDE.step(request);
    }

    static JsonObject told(HttpRequest.Builder request) {
        HttpResponse<String> answer = step(request);
        assertEquals(200, answer.statusCode(), answer.body());
        return new JsonObject(answer.body());
    }

    static JwtClaims verified(JsonObject told, String audience) throws Exception {
        String token = told.getJsonObject("headers").getString("authorization").substring("Bearer ".length());
        var keys = new JsonWebKeySet(step(Browser.call("/internal/jwks")).body());
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
        assertTrue(header.contains("ES256"), header);
        return new JwtConsumerBuilder().setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedAudience(audience).setRequireExpirationTime().build().processToClaims(token);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("problems/" + code), answer.body());
    }
}
