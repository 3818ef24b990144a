package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.bob;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The reports that tests bring, and what people do with them. */
final class Library {
    static final String IMPORTS = "/api/v1/reports/imports";
    private static final Path REPORTS = Path.of(System.getProperty("hindsight.root", ".."),
            "incident-service/src/test/resources/reports");

    private Library() {}

    static byte[] report(String name) {
        try {
            return Files.readAllBytes(REPORTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as it would be if these words occurred in no other test. */
    static byte[] ownReport(String name, String word, String own) {
        return new String(report(name), StandardCharsets.UTF_8).replace(word, own).getBytes(StandardCharsets.UTF_8);
    }

    static Response brings(RequestSpecification somebody, byte[] page, String query) {
        return raw(somebody).contentType("text/plain").body(page).post(IMPORTS + query);
    }

    static Response brings(byte[] page) {
        return brings(bob(), page, "");
    }

    static Response brings(String page) {
        return brings(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of the incident that the page became. */
    static String created(String page) {
        return brings(page).then().statusCode(201).extract().path("incident.key");
    }

    /** Several versions of one page. */
    static Response bringsAll(RequestSpecification somebody, String query, byte[]... pages) {
        RequestSpecification request = somebody.contentType("multipart/form-data");
        for (int i = 0; i < pages.length; i++) {
            request = request.multiPart("file", "v" + (i + 1) + ".txt", pages[i], "text/plain");
        }
        return request.post(IMPORTS + query);
    }

    static RequestSpecification raw(RequestSpecification somebody) {
        return somebody.config(RestAssured.config()
                .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/xml", io.restassured.http.ContentType.TEXT)));
    }

    /** A small report that no other test brings. */
    static String page(String title) {
        String own = Stream.generate(() -> UUID.randomUUID().toString().replace("-", " ")).limit(5).collect(joining(" "));
        return """
                # %s

                **Date**: 2023-05-04

                **Authors**: Ada Example

                **Status**: Resolved

                ## Summary

                The lamps of the lighthouse were dark for an hour. %s

                ## Impact

                Three ships had to wait outside of the harbour.

                ## Timeline

                Times in UTC

                - 10:00 The lamps go out
                - 10:20 A keeper calls the yard
                - 11:00 The lamps shine again

                ## Root causes

                The oil had run out overnight.

                ## Action items

                - [ ] Measure the oil every evening (owner: Ada Example)
                """.formatted(title, own);
    }
}
