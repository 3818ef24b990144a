package dev.hindsight.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import jakarta.inject.Inject;

import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.ProviderTokens;
import dev.hindsight.gateway.SmallProvider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class SignOutTest {

    @Inject
    Pool pool;

    @Inject
    SessionStore store;

    private final SmallProvider provider = SmallProvider.shared();
    private final Browser browser = new Browser();
    private String csrf = "";
    private String cookie = "";

    @BeforeEach
    void bob_is_signed_in() {
        provider.next("bob", "responder");
        csrf = browser.visit("/plain-page").body().split(" ")[1];
        cookie = browser.cookies.get(SignInTest.COOKIE);
    }

    @Test
    void signing_out_ends_the_session_here_and_then_at_the_provider() {
        HttpResponse<String> sent = browser.step(form("/logout", "_csrf=" + csrf));
        assertEquals(303, sent.statusCode());
        String there = sent.headers().firstValue("Location").orElseThrow();
        assertTrue(there.startsWith(provider.url() + "/end?id_token_hint=ey"), there);
        assertTrue(there.contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + Browser.home().getPort() + "%2F"),
                there);
        assertFalse(browser.cookies.containsKey(SignInTest.COOKIE));
        assertTrue(isGone());
        browser.cookies.put(SignInTest.COOKIE, cookie);
        assertEquals(401, browser.step(Browser.call("/api/v1/me")).statusCode());
    }

    @Test
    void another_site_cannot_sign_one_out() {
        assertEquals(403, browser.step(form("/logout", "")).statusCode());
        assertEquals(403, browser.step(form("/logout", "_csrf=" + csrf).header("Origin", "https://evil.example")).statusCode());
        assertEquals(405, browser.step(Browser.navigation(Browser.home().resolve("/logout"))).statusCode());
        assertFalse(isGone());
    }

    @Test
    void a_sign_out_elsewhere_ends_the_session_here() {
        assertEquals(200, tell(provider.tokens.sign(provider.tokens.logoutClaims(providerSession()))));
        assertTrue(isGone());
        assertEquals(401, browser.step(Browser.call("/api/v1/me")).statusCode());
    }

    @Test
    void a_logout_token_that_is_not_the_providers_ends_nothing() throws Exception {
        String sid = providerSession();
        var stranger = org.jose4j.jwk.RsaJwkGenerator.generateJwk(2048);
        stranger.setKeyId("provider-1");
        JwtClaims forOthers = provider.tokens.logoutClaims(sid);
        forOthers.setAudience("another-client");
        JwtClaims noEvent = provider.tokens.logoutClaims(sid);
        noEvent.unsetClaim("events");
        JwtClaims withNonce = provider.tokens.logoutClaims(sid);
        withNonce.setClaim("nonce", "n");
        JwtClaims old = provider.tokens.logoutClaims(sid);
        old.setExpirationTimeMinutesInTheFuture(-5);
        assertEquals(400, tell(ProviderTokens.sign(provider.tokens.logoutClaims(sid), stranger)));
        for (JwtClaims claims : new JwtClaims[]{forOthers, noEvent, withNonce, old}) {
            assertEquals(400, tell(provider.tokens.sign(claims)));
        }
        assertEquals(400, tell("nonsense"));
        assertFalse(isGone());
    }

    @Test
    void what_is_over_opens_nothing_and_is_swept_away() {
        pool.preparedQuery("update session set expires_at = now() - interval '1 second' where id_hash = $1")
                .execute(Tuple.of(hash())).await().indefinitely();
        assertEquals(401, browser.step(Browser.call("/api/v1/me")).statusCode());
        store.forgetExpired().await().indefinitely();
        assertTrue(isGone());
    }

    private static java.net.http.HttpRequest.Builder form(String path, String body) {
        return Browser.navigation(Browser.home().resolve(path)).POST(BodyPublishers.ofString(body)).header("Content-Type",
                "application/x-www-form-urlencoded");
    }

    private int tell(String token) {
        return new Browser().step(form("/logout/back-channel", "logout_token=" + token)).statusCode();
    }

    private Buffer hash() {
        return Buffer.buffer(new SessionId(cookie).hash());
    }

    private String providerSession() {
        return pool.preparedQuery("select provider_session from session where id_hash = $1").execute(Tuple.of(hash())).await()
                .indefinitely().iterator().next().getString(0);
    }

    private boolean isGone() {
        return pool.preparedQuery("select 1 from session where id_hash = $1").execute(Tuple.of(hash())).await().indefinitely()
                .size() == 0;
    }
}
