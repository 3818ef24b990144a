package dev.hindsight.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jose4j.jwt.JwtClaims;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An identity provider on a random port: discovery, keys, code flow with PKCE, refresh, and sign-out at both ends. */
public final class SmallProvider {

    public static final String CLIENT = "hindsight-gateway";
    public static final String SECRET = "a secret that only tests know, 32 bytes";
    private static volatile SmallProvider shared;

    /** How the tokens of the next sign-in look. */
    public volatile String user = "alice";
    public volatile List<String> roles = List.of("admin");
    public volatile int idTokenSeconds = 300;
    public final AtomicInteger refreshes = new AtomicInteger();

    private record Grant(String user, List<String> roles, String nonce, String challenge, String redirect, String sid) {}

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshable = new ConcurrentHashMap<>();
    private final int port;
    public final ProviderTokens tokens;

    private SmallProvider(Vertx vertx) {
        port = vertx.createHttpServer().requestHandler(this::handle).listen(0).toCompletionStage().toCompletableFuture().join()
                .actualPort();
        tokens = new ProviderTokens(url());
    }

    public static synchronized SmallProvider shared() {
        if (shared == null) {
            shared = new SmallProvider(Vertx.vertx());
        }
        return shared;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Whoever signs in next is that person. */
    public void next(String user, String... roles) {
        this.user = user;
        this.roles = List.of(roles);
        this.idTokenSeconds = 300;
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> json(request, new JsonObject().put("issuer", url())
                    .put("authorization_endpoint", url() + "/authorize").put("token_endpoint", url() + "/token")
                    .put("jwks_uri", url() + "/jwks").put("end_session_endpoint", url() + "/end"));
            case "/jwks" ->
                json(request, new JsonObject().put("keys", new JsonArray().add(new JsonObject(tokens.publicKey()))));
            case "/authorize" -> authorize(request);
            case "/token" -> request.setExpectMultipart(true).endHandler(_ -> token(request));
            case "/end" -> request.response().setStatusCode(302)
                    .putHeader("Location", request.getParam("post_logout_redirect_uri")).end();
            default -> request.response().setStatusCode(404).end();
        }
    }

    private void authorize(HttpServerRequest request) {
        if (!"S256".equals(request.getParam("code_challenge_method"))) {
            request.response().setStatusCode(400).end("PKCE is required");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(user, roles, request.getParam("nonce"), request.getParam("code_challenge"),
                request.getParam("redirect_uri"), UUID.randomUUID().toString()));
        request.response().setStatusCode(302).putHeader("Location",
                request.getParam("redirect_uri") + "?code=" + code + "&state=" + request.getParam("state")).end();
    }

    private void token(HttpServerRequest request) {
        String basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(US_ASCII));
        boolean refresh = "refresh_token".equals(request.getFormAttribute("grant_type"));
        Grant grant = refresh
                ? refreshable.get(request.getFormAttribute("refresh_token"))
                : codes.remove(String.valueOf(request.getFormAttribute("code")));
        boolean granted = grant != null
                && (refresh || grant.challenge().equals(challenge(request.getFormAttribute("code_verifier")))
                        && grant.redirect().equals(request.getFormAttribute("redirect_uri")));
        boolean known = basic.equals(request.getHeader("Authorization"))
                || SECRET.equals(request.getFormAttribute("client_secret"));
        if (!granted || !known) {
            request.response().setStatusCode(400).putHeader("Content-Type", "application/json")
                    .end("{\"error\":\"invalid_grant\"}");
            return;
        }
        if (refresh) {
            refreshes.incrementAndGet();
            idTokenSeconds = 300;
        }
        JwtClaims id = tokens.identity(grant.user(), grant.sid(), idTokenSeconds);
        if (grant.nonce() != null && !refresh) {
            id.setClaim("nonce", grant.nonce());
        }
        String again = UUID.randomUUID().toString();
        refreshable.put(again, grant);
        json(request, new JsonObject().put("id_token", tokens.sign(id)).put("token_type", "Bearer").put("expires_in", 300)
                .put("access_token", tokens.access(grant.user(), grant.roles().toArray(String[]::new)))
                .put("refresh_token", again));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.valueOf(verifier).getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.encode());
    }
}
