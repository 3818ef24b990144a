package dev.hindsight.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;

/**
 * Publishes a key at {@code /internal/jwks} as the gateway does, and vouches for people: {@code TestGateway.shared().token(
 * "incident-service", "alice", "viewer", "responder", "admin")}. One per JVM.
 */
public final class TestGateway {

    private static final TestGateway SHARED = new TestGateway();

    private final SigningKey key = new SigningKey();
    private final HttpServer server;

    private TestGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/jwks", exchange -> {
            byte[] body = key.jwks().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    public static TestGateway shared() {
        return SHARED;
    }

    /** Ends it; a JVM in which it runs does not end by itself. */
    public void close() {
        server.stop(0);
    }

    /** For {@code HINDSIGHT_GATEWAY_URL}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A good token of one minute, as the gateway makes it; roles are not expanded. */
    public String token(String audience, String person, String... roles) {
        return key.sign(claims("hindsight-gateway", audience, person, Instant.now().plusSeconds(60), roles));
    }

    /** The same for somebody who is called otherwise than the user name. */
    public String tokenOfNamed(String displayName, String audience, String person, String... roles) {
        return key.sign(claims("hindsight-gateway", audience, person, Instant.now().plusSeconds(60), roles)
                .replace("\"name\":\"" + person + "\"", "\"name\":\"" + displayName + "\""));
    }

    public String expiredToken(String audience, String person, String... roles) {
        return key.sign(claims("hindsight-gateway", audience, person, Instant.now().minusSeconds(60), roles));
    }

    /** Right in every claim and under the right key id, but signed by somebody else. */
    public String forgedToken(String audience, String person, String... roles) {
        return new SigningKey().sign(key.id(),
                claims("hindsight-gateway", audience, person, Instant.now().plusSeconds(60), roles));
    }

    public String tokenOfIssuer(String issuer, String audience, String person, String... roles) {
        return key.sign(claims(issuer, audience, person, Instant.now().plusSeconds(60), roles));
    }

    private static String claims(String issuer, String audience, String person, Instant expires, String... roles) {
        String groups = Arrays.stream(roles).map(role -> "\"" + role + "\"").collect(Collectors.joining(","));
        return """
                {"iss":"%s","aud":"%s","sub":"%s","name":"%s","email":"%s@hindsight.example","groups":[%s],"iat":%d,"exp":%d}"""
                .formatted(issuer, audience, person, person, person, groups, expires.getEpochSecond() - 60,
                        expires.getEpochSecond());
    }
}
