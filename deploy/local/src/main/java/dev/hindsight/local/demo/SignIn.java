package dev.hindsight.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.local.part.PartFailed;

/** Gets access tokens of the demo people, whose passwords are their names. Works in the local realm only. */
public record SignIn(String realmUrl) {

    public String token(String user) {
        var name = URLEncoder.encode(user, StandardCharsets.UTF_8);
        var form = user.equals("hindsight-cli")
                ? "grant_type=client_credentials"
                : "grant_type=password&scope=openid&username=" + name + "&password=" + name;
        var request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&client_id=hindsight-cli&client_secret=hindsight-cli")).build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new PartFailed("Keycloak gives no token for " + user + ": " + response.body());
            }
            return new ObjectMapper().readTree(response.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new PartFailed("Keycloak does not answer at " + realmUrl + ": is Hindsight up? (" + e.getMessage() + ")");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while signing in.");
        }
    }
}
