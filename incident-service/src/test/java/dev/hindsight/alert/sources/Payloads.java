package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.alert.Post;

/** Samples of what monitoring systems post, and signatures made by others. */
public final class Payloads {

    /** When every post of the tests comes in. */
    public static final Instant RECEIVED = Instant.parse("2026-09-14T12:00:00Z");

    private Payloads() {}

    /** @param file below {@code payloads/}, such as {@code inbound/grafana-firing.json} */
    public static byte[] bytes(String file) {
        try (InputStream in = Payloads.class.getResourceAsStream("/payloads/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such sample: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param headers name, value, name, value, … */
    public static Post post(byte[] body, String... headers) {
        Map<String, String> all = new HashMap<>(Map.of("content-type", "application/json"));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i].toLowerCase(Locale.ROOT), headers[i + 1]);
        }
        return new Post("POST", "/hooks", all, Map.of(), body, RECEIVED);
    }

    public static Post post(String body, String... headers) {
        return post(body.getBytes(UTF_8), headers);
    }

    /** A sample of {@code payloads/inbound}. */
    public static Post sample(String name, String... headers) {
        return post(bytes("inbound/" + name), headers);
    }

    /** @param scheme how the scheme of the vector begins */
    public static JsonNode vector(String scheme) {
        return vector(vector -> vector.path("scheme").asText().startsWith(scheme));
    }

    /** The first whose body is this sample of {@code payloads/inbound}. */
    public static JsonNode vectorOf(String sample) {
        return vector(vector -> vector.path("bodyFile").asText().equals("inbound/" + sample));
    }

    private static JsonNode vector(Predicate<JsonNode> wanted) {
        try {
            JsonNode all = new ObjectMapper().readTree(bytes("signature-vectors.json"));
            return StreamSupport.stream(all.spliterator(), false).filter(wanted).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
