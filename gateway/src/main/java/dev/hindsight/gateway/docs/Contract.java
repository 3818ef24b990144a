package dev.hindsight.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

import dev.hindsight.gateway.proxy.PublicPaths;

/** The API of all services as one OpenAPI 3.1 document, made of those that each of them commits and this build takes along. */
@ApplicationScoped
class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(
            new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    private record Part(String folder, String suffix) {}

    private static final List<Part> PARTS = List.of(new Part("gateway", "OfGateway"),
            new Part("incident-service", "OfIncidents"),
            new Part("action-tracker-service", "OfActions"), new Part("notifier-service", "OfNotifier"));

    private final String json;
    private final String yaml;

    Contract() {
        ObjectNode whole = whole();
        json = write(JSON, whole);
        yaml = write(YAML, whole);
    }

    String json() {
        return json;
    }

    String yaml() {
        return yaml;
    }

    private static ObjectNode whole() {
        var merge = new Merge((ObjectNode) Objects.requireNonNull(read("docs/frame.json", JSON)),
                PublicPaths::contain);
        for (Part part : PARTS) {
            JsonNode document = document("openapi/" + part.folder() + "/openapi");
            if (document instanceof ObjectNode object) {
                merge.add(part.suffix(), object);
            }
        }
        ObjectNode whole = merge.whole();
        Manners.add(whole);
        return whole;
    }

    private static @Nullable JsonNode document(String name) {
        JsonNode json = read(name + ".json", JSON);
        return json == null ? read(name + ".yaml", YAML) : json;
    }

    private static @Nullable JsonNode read(String resource, ObjectMapper mapper) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static String write(ObjectMapper mapper, JsonNode node) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
