package dev.hindsight.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.SmallProvider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class CsrfTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Browser browser = new Browser();
    private String token = "";

    @BeforeEach
    void bob_is_signed_in() {
        SmallProvider.shared().next("bob", "responder");
        token = browser.visit("/plain-page").body().split(" ")[1];
    }

    @Test
    void the_api_takes_a_cookie_only_with_the_token_in_a_header() {
        assertRefused(post("/api/v1/incidents", JSON, "{}"));
        assertRefused(post("/api/v1/incidents", JSON, "{}").header("X-CSRF-Token", "wrong"));
        assertRefused(post("/api/v1/incidents", FORM, "_csrf=" + token));
        assertRefused(post("/api/v1/incidents", "text/plain", "{}"));
        assertEquals(400, browser.step(post("/%61pi/v1/incidents", FORM, "title=x")).statusCode(), "another spelling");
        assertAllowed(post("/api/v1/incidents", JSON, "{}").header("X-CSRF-Token", token));
    }

    @Test
    void every_unsafe_method_is_guarded_and_no_safe_one() {
        for (String method : new String[]{"POST", "PUT", "PATCH", "DELETE"}) {
            assertRefused(Browser.call("/api/v1/incidents/INC-1").method(method, BodyPublishers.ofString("{}")));
        }
        assertAllowed(Browser.call("/api/v1/incidents/INC-1"));
    }

    @Test
    void where_it_comes_from_counts_even_with_the_token() {
        assertRefused(posted().header("Origin", "https://evil.example"));
        assertRefused(posted().header("Origin", "null"));
        assertRefused(posted().header("Origin", Browser.home() + ".evil.example"));
        assertRefused(posted().header("Sec-Fetch-Site", "cross-site"));
        assertRefused(posted().header("Sec-Fetch-Site", "same-site"));
        assertAllowed(posted().header("Origin", Browser.home().toString()).header("Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void the_token_of_another_session_is_worth_nothing() {
        String others = new Browser().visit("/plain-page").body().split(" ")[1];
        assertRefused(post("/api/v1/incidents", JSON, "{}").header("X-CSRF-Token", others));
    }

    @Test
    void a_form_brings_the_token_as_a_field() {
        HttpResponse<String> written = browser.step(post("/plain-page", FORM, "text=hello&_csrf=" + token));
        assertEquals("written: hello", written.body());
        assertRefused(post("/plain-page", FORM, "text=hello"));
        assertRefused(post("/plain-page", FORM, "text=hello&_csrf=wrong"));
        assertRefused(post("/plain-page?_csrf=" + token, FORM, "text=hello"));
    }

    @Test
    void a_form_that_the_page_does_not_read_is_looked_at_all_the_same() {
        assertRefused(post("/plain-page/no-fields", FORM, "text=hello"));
        assertAllowed(post("/plain-page/no-fields", FORM, "_csrf=" + token));
        assertAllowed(post("/plain-page/no-fields", FORM, "").header("X-CSRF-Token", token));
    }

    @Test
    void a_bearer_token_needs_no_other_proof() {
        String bearer = SmallProvider.shared().tokens.access("bob", "responder");
        assertEquals(200, new Browser().step(post("/api/v1/incidents", JSON, "{}").header("Authorization", "Bearer " + bearer)
                .header("Origin", "https://tool.example")).statusCode());
    }

    private HttpRequest.Builder posted() {
        return post("/api/v1/incidents", JSON, "{}").header("X-CSRF-Token", token);
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return Browser.call(path).POST(BodyPublishers.ofString(body)).header("Content-Type", type).setHeader("Accept", "*/*");
    }

    private void assertRefused(HttpRequest.Builder request) {
        HttpResponse<String> response = browser.step(request);
        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("problems/csrf"), response.body());
    }

    private void assertAllowed(HttpRequest.Builder request) {
        HttpResponse<String> response = browser.step(request);
        assertEquals(200, response.statusCode(), response.body());
    }
}
