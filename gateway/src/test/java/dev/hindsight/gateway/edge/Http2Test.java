package dev.hindsight.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class Http2Test {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    @Test
    void a_refusal_is_well_formed_over_http_2_too() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertEquals(401, client.send(HttpRequest.newBuilder(Browser.home().resolve("/api/v1/incidents")).build(),
                    BodyHandlers.ofString()).statusCode());
            var post = HttpRequest.newBuilder(Browser.home().resolve("/api/v1/incidents"))
                    .POST(BodyPublishers.ofByteArray(new byte[100_000])).build();
            assertEquals(401, client.send(post, BodyHandlers.ofString()).statusCode());
        }
    }
}
