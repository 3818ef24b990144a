package dev.hindsight.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.SmallProvider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class SignInTest {

    static final String COOKIE = "__Host-hindsight_session";

    @Inject
    Pool pool;

    private final SmallProvider provider = SmallProvider.shared();
    private final Browser browser = new Browser();

    @BeforeEach
    void alice_signs_in_next() {
        provider.next("alice", "admin");
    }

    @Test
    void a_link_leads_to_the_provider_and_back_to_where_one_wanted_to_go() {
        HttpResponse<String> page = browser.visit("/plain-page?tab=history");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().startsWith("alice "), page.body());
        assertEquals("/plain-page?tab=history", page.uri().getPath() + "?" + page.uri().getQuery());
    }

    @Test
    void the_way_to_the_provider_carries_pkce_and_a_state_of_its_own() {
        HttpResponse<String> sent = browser.step(Browser.navigation(Browser.home().resolve("/plain-page")));
        String there = sent.headers().firstValue("Location").orElseThrow();
        assertTrue(there.startsWith(provider.url() + "/authorize?"), there);
        assertTrue(there.contains("code_challenge_method=S256") && there.contains("nonce="), there);
        assertTrue(browser.cookies.keySet().stream().allMatch(name -> name.startsWith("__Host-hindsight_auth_")));
    }

    @Test
    void the_browser_holds_a_random_number_and_the_database_its_hash_and_nothing_readable() {
        browser.visit("/plain-page");
        String line = browser.cookieLines.get(COOKIE);
        assertTrue(browser.cookies.get(COOKIE).matches("[A-Za-z0-9_-]{43}"));
        for (String attribute : new String[]{"Path=/", "HTTPOnly", "Secure", "SameSite=Lax"}) {
            assertTrue(line.contains(attribute), line);
        }
        assertFalse(line.contains("Domain"), line);
        byte[] hash = new SessionId(browser.cookies.get(COOKIE)).hash();
        Row row = pool.preparedQuery("select tokens from session where id_hash = $1").execute(Tuple.of(Buffer.buffer(hash)))
                .await().indefinitely().iterator().next();
        assertFalse(new String(row.getBuffer(0).getBytes(), StandardCharsets.ISO_8859_1).contains("eyJ"));
    }

    @Test
    void every_sign_in_gets_a_new_number() {
        browser.visit("/plain-page");
        String first = browser.cookies.remove(COOKIE);
        browser.visit("/plain-page");
        assertNotEquals(first, browser.cookies.get(COOKIE));
    }

    @Test
    void a_number_that_the_visitor_brings_along_is_not_adopted() {
        browser.cookies.put(COOKIE, SessionId.random().text());
        String brought = browser.cookies.get(COOKIE);
        assertEquals(200, browser.visit("/plain-page").statusCode());
        assertNotEquals(brought, browser.cookies.get(COOKIE));
    }

    @Test
    void a_cookie_under_the_inner_name_opens_nothing() {
        browser.visit("/plain-page");
        var other = new Browser();
        other.cookies.put("q_session", browser.cookies.get(COOKIE));
        assertEquals(401, other.step(Browser.call("/api/v1/me")).statusCode());
    }

    @Test
    void programs_and_parts_of_pages_are_told_and_not_sent_around() {
        HttpResponse<String> api = browser.step(Browser.call("/api/v1/me"));
        assertEquals(401, api.statusCode());
        assertEquals("application/problem+json", api.headers().firstValue("Content-Type").orElse(""));
        assertTrue(api.body().contains("problems/unauthenticated"), api.body());
        assertEquals(401, browser.step(Browser.call("/api/v1/incidents").setHeader("Accept", "text/html")).statusCode());
        HttpResponse<String> part = browser
                .step(Browser.call("/plain-page").setHeader("Accept", "text/html").header("HX-Request", "true"));
        assertEquals(401, part.statusCode());
        assertEquals("true", part.headers().firstValue("HX-Refresh").orElse(""));
        assertEquals(401,
                browser.step(Browser.call("/api/v1/events/stream").setHeader("Accept", "text/event-stream")).statusCode());
    }

    @Test
    void an_unsafe_page_request_without_session_is_told_so_and_not_repeated_elsewhere() {
        var post = Browser.navigation(Browser.home().resolve("/plain-page"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("text=x"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> told = browser.step(post);
        assertEquals(401, told.statusCode());
        assertTrue(told.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    }

    @Test
    void who_signs_in_after_a_refused_form_comes_back_to_its_page_and_never_elsewhere() {
        String home = Browser.home().toString().replaceFirst("/$", "");
        assertTrue(toldAfter(home + "/plain-page?x=1&y=2").contains("href=\"/plain-page?x=1&amp;y=2\">Sign in"));
        assertTrue(toldAfter(home + "/plain-page").contains("your session has ended"));
        for (String elsewhere : java.util.List.of("https://evil.example/plain-page", "no address %", home + "//evil.example",
                home + "/\\evil.example", home)) {
            assertTrue(toldAfter(elsewhere).contains("href=\"/incidents\">Sign in"), elsewhere);
        }
    }

    private String toldAfter(String page) {
        return browser.step(Browser.navigation(Browser.home().resolve("/plain-page")).header("Referer", page)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("text=x"))
                .header("Content-Type", "application/x-www-form-urlencoded")).body();
    }

    @Test
    void who_has_no_role_is_told_403_everywhere() {
        provider.next("dave", "some-other-role");
        HttpResponse<String> page = browser.visit("/plain-page");
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("Your role does not allow this"), page.body());
        HttpResponse<String> api = browser.step(Browser.call("/api/v1/me"));
        assertEquals(403, api.statusCode());
        assertTrue(api.body().contains("problems/forbidden"), api.body());
    }

    @Test
    void tokens_are_refreshed_behind_the_scenes_and_the_session_stays_the_same() {
        provider.idTokenSeconds = 33; // refreshed from 30 seconds before its end
        browser.visit("/plain-page");
        String before = browser.cookies.get(COOKIE);
        int refreshes = provider.refreshes.get();
        Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).pollInterval(java.time.Duration.ofMillis(500))
                .untilAsserted(() -> {
                    HttpResponse<String> page = browser.step(Browser.call("/plain-page").setHeader("Accept", "text/html"));
                    assertEquals(200, page.statusCode());
                    assertTrue(provider.refreshes.get() > refreshes, "not refreshed yet");
                });
        assertEquals(before, browser.cookies.get(COOKIE));
        assertEquals(200, browser.step(Browser.call("/api/v1/me")).statusCode());
    }

    @Test
    void an_unknown_host_is_sent_to_the_name_we_go_by() {
        URI byNumber = URI.create("http://127.0.0.1:" + Browser.home().getPort() + "/plain-page?x=1");
        HttpResponse<String> sent = browser.step(Browser.navigation(byNumber));
        assertEquals(302, sent.statusCode());
        assertEquals(Browser.home().resolve("/plain-page?x=1").toString(), sent.headers().firstValue("Location").orElse(""));
    }

    @Test
    void a_broken_return_from_the_provider_is_refused() {
        HttpResponse<String> page = browser
                .step(Browser.navigation(Browser.home().resolve("/signed-in?code=stolen&state=forged")));
        assertEquals(401, page.statusCode());
        browser.step(Browser.navigation(Browser.home().resolve("/plain-page")));
        assertEquals(401,
                browser.step(Browser.navigation(Browser.home().resolve("/signed-in?code=stolen&state=forged"))).statusCode());
    }
}
