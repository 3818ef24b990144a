package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.page;
import static dev.hindsight.report.acceptance.Library.raw;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** What is meant to hurt is refused, quickly, and leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HostilePageTest {
    private static final Duration QUICKLY = Duration.ofSeconds(20);

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[100_000]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        var noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    static Stream<Arguments> hostile() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"" + "&lol;".repeat(10)
                + "\"><!ENTITY lol3 \"" + "&lol2;".repeat(10) + "\">]><p><ac:link/>&lol3;</p>";
        return Stream.of(Arguments.of("xxe", bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM "
                + "\"file:///etc/passwd\">]><p><ac:link/>&f;</p>")), Arguments.of("billion laughs", bytes(laughs)),
                Arguments.of("deep nesting", bytes("<html><body>" + "<div>".repeat(200_000))),
                Arguments.of("zip", joined(new byte[]{'P', 'K', 3, 4}, new byte[200], bytes("../../etc/passwd"))),
                Arguments.of("gzip", zipped()), Arguments.of("nul", bytes(page("Nul") + "\u0000")),
                Arguments.of("half a surrogate",
                        joined(bytes(page("Half")), new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80})),
                Arguments.of("half a surrogate in UTF-16", joined(new byte[]{(byte) 0xFF, (byte) 0xFE},
                        page("Half").getBytes(UTF_16LE), new byte[]{0x00, (byte) 0xD8})),
                Arguments.of("noise", noise()), Arguments.of("nothing", new byte[0]), Arguments.of("blanks", bytes(" \n\n ")),
                Arguments.of("prose", bytes("The quick brown fox jumps over the lazy dog.\n")),
                Arguments.of("json", bytes("{\"title\":\"x\"}")),
                Arguments.of("a comparison", bytes("Versions Compared\n\nOld Version 3\n\nNew Version 4\n\nSummary\n\nx\n")),
                Arguments.of("two megabytes of one letter", bytes("x".repeat(2_100_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void it_is_refused_with_a_problem_and_nothing_is_stored(String what, byte[] page) {
        String last = alice().get("/api/v1/incidents?limit=1&sort=-key").path("items[0].key");
        for (String query : new String[]{"?dryRun=true", ""}) {
            assertTimeout(QUICKLY, () -> brings(bob(), page, query).then()
                    .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                    .contentType("application/problem+json"), what);
        }
        assertEquals(last, alice().get("/api/v1/incidents?limit=1&sort=-key").path("items[0].key"));
    }

    @Test
    void what_is_not_one_report_is_told_what_to_bring_instead() {
        brings(bytes("Versions Compared\n\nOld Version 3\n\nNew Version 4\n\nSummary\n\nx\n")).then().statusCode(422)
                .body("type", containsString("not-one-report")).body("findings[0].severity", equalTo("error"))
                .body("detail", containsString("Bring each version"));
    }

    @Test
    void a_page_larger_than_the_rest_of_the_api_takes_is_taken_and_more_than_four_mebibytes_are_not() {
        String page = page("Large");
        byte[] large = bytes("<html><body><h1>Large</h1><h2>Summary</h2><p>" + page.hashCode() + " went dark</p>"
                + ("<p style=\"" + "margin:0;".repeat(8) + "\"></p>").repeat(7_000) + "</body></html>");
        brings(bob(), large, "?dryRun=true").then().statusCode(200);
        raw(bob()).contentType("text/html").body(new byte[(4 << 20) + 1]).post(Library.IMPORTS).then().statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void signs_that_nothing_can_show_are_replaced_and_told_of() {
        String key = brings(bytes(page("Lamps in colours") + "\n## Trigger\n\nred \u001b[31mlamps&#7;\f\n")).then()
                .statusCode(201).body("incident.report.trigger", equalTo("red \ufffd[31mlamps\ufffd"))
                .body("findings.find { it.code == 'control-signs' }.severity", equalTo("warning")).extract()
                .path("incident.key");
        String export = bob().accept("application/json").get("/api/v1/incidents/" + key + "/report").asString();
        brings(bob(), bytes(export.replace("red \ufffd", "red \\u0007")), "?dryRun=true&into=new").then().statusCode(200)
                .body("incident.report.trigger", equalTo("red \ufffd[31mlamps\ufffd"));
    }

    @Test
    void script_in_a_page_never_comes_along_and_the_page_is_handed_out_as_a_file_only() {
        String html = "<html><body><h1>S" + page("x").hashCode() + "</h1><h2>Summary</h2><p>It was dark"
                + "<script>alert(1)</script><img src=x onerror=\"alert(2)\"></p><h2>Timeline</h2><ul><li>10:00 "
                + "<a href=\"javascript:alert(3)\">Dark</a></li></ul></body></html>";
        String key = brings(bytes(html)).then().statusCode(201).body("incident.report.summary", not(containsString("alert")))
                .body("incident.timeline[0].text", not(containsString("javascript"))).extract().path("incident.key");
        bob().get("/api/v1/incidents/" + key + "/import").then().contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"));
        bob().get("/api/v1/incidents/" + key).then().body("timeline", hasSize(1)).body("confidential", is(false));
    }
}
