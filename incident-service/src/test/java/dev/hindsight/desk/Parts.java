package dev.hindsight.desk;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Reads a list that is told whole in parts too. */
public final class Parts {

    private static final int MOST = 200;

    private Parts() {}

    /** @param field that tells the items, of which there are two at least, from each other */
    public static void assertWhole(Supplier<RequestSpecification> reader, String path, String field) {
        Response whole = reader.get().get(path);
        List<Object> expected = whole.path("items." + field);
        assertTrue(expected.size() >= 2, "nothing to divide");
        assertNull(whole.path("next"));
        int limit = Math.min(MOST, (expected.size() + 1) / 2);
        String query = (path.contains("?") ? "&" : "?") + "limit=" + limit;
        List<Object> read = new ArrayList<>();
        String at = path + query;
        while (at != null) {
            assertTrue(read.size() < expected.size(), "there are more than in the whole");
            Response part = reader.get().urlEncodingEnabled(false).get(at);
            part.then().statusCode(200).body("items", hasSize(lessThanOrEqualTo(limit)));
            read.addAll(part.<List<Object>>path("items." + field));
            String link = part.header("Link");
            at = link == null ? null : link.replaceFirst("<(.*)>.*", "$1");
        }
        assertEquals(expected, read);
        reader.get().get(path + query.replaceFirst("=.*", "=0")).then().statusCode(422);
        reader.get().get(path + query + "&cursor=%00").then().statusCode(400);
    }
}
