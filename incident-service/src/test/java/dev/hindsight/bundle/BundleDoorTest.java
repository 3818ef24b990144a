package dev.hindsight.bundle;

import static dev.hindsight.bundle.ArchiveCalls.BUNDLES;
import static dev.hindsight.bundle.ArchiveCalls.bring;
import static dev.hindsight.bundle.ArchiveCalls.bundle;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Who may take and bring bundles, and what is turned away before it is read. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class BundleDoorTest {

    @Test
    void what_is_too_big_or_no_bundle_is_refused_quickly() throws java.io.IOException {
        assertTrue(announced(17 << 20).startsWith("HTTP/1.1 413"));
        bring(bob(), new byte[15 << 20]).statusCode(422).time(lessThan(30_000L));
        bring(bob(), "no zip".getBytes(UTF_8)).statusCode(422);
        bob().body("{\"a\":\"" + "x".repeat(1_100_000) + "\"}").post("/api/v1/incidents").then().statusCode(413);
        bob().body("{}").post(BUNDLES).then().statusCode(415);
    }

    /** The first line of the answer to somebody who announces a body and waits. */
    private static String announced(int length) throws java.io.IOException {
        try (var socket = new java.net.Socket("127.0.0.1", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("POST " + BUNDLES + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + TestGateway.shared().token("incident-service", "bob", "viewer", "responder")
                    + "\r\nContent-Type: application/zip\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(),
                    java.nio.charset.StandardCharsets.US_ASCII)).readLine();
        }
    }

    @Test
    void who_may_do_what() {
        byte[] file = bundle(declared("Guarded"));
        bring(carol(), file).statusCode(403);
        given().contentType("application/zip").body(file).post(BUNDLES).then().statusCode(401);
        given().get(BUNDLES).then().statusCode(401);
        carol().get(BUNDLES + "/" + UUID.randomUUID()).then().statusCode(404).body("type", endsWith("no-such-bundle"));
        carol().get(BUNDLES + "/x/file").then().statusCode(404);
        carol().get("/api/v1/incidents/INC-999999/bundle").then().statusCode(404);
        String key = UUID.randomUUID().toString();
        String id = bring(bob().header("Idempotency-Key", key), file).statusCode(201).extract().path("id");
        bring(bob().header("Idempotency-Key", key), file).statusCode(201).body("id", equalTo(id));
        bring(bob().header("Idempotency-Key", key), bundle(declared("Other"))).statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }
}
