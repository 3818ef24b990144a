package dev.hindsight.bundle;

import static dev.hindsight.desk.People.carol;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Bundles that leave this installation and come to its archive. */
final class ArchiveCalls {

    static final String BUNDLES = "/api/v1/bundles";

    private ArchiveCalls() {}

    /** The bundle of an incident as Carol gets it. */
    static byte[] bundle(String key) {
        return carol().get("/api/v1/incidents/" + key + "/bundle").then().statusCode(200)
                .header("Content-Type", "application/zip").header("Content-Disposition", containsString(key + "-v"))
                .extract().asByteArray();
    }

    static ValidatableResponse bring(RequestSpecification person, byte[] file) {
        return person.contentType("application/zip").body(file).post(BUNDLES).then();
    }
}
