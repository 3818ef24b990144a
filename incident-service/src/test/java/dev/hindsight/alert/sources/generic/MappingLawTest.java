package dev.hindsight.alert.sources.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a mapping and in a body: there is a reading, or a sentence that says why not. */
class MappingLawTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("alerts", "dedupKey", "title", "status", "severity", "at", "startedAt",
            "endedAt", "group", "service", "labels", "annotations", "links", "link", "select", "pointer", "path", "template",
            "value", "map", "default", "format", "zone", "rel", "href", "*", "a", "b", "nonsense", "_comment");
    private static final List<String> TEXTS = List.of("/a", "/b/0", "/", "^/a", "$", "$.a", "$..b", "$.a[*].b",
            "$.b[?(@.a == 'x')]",
            "$.a[0:1]", "^$.b", "{/a}-{b}", "{labels.a}", "{", "epoch_seconds", "auto", "yyyy-MM-dd", "hh", "Europe/Berlin",
            "Moon",
            "firing", "ok", "ignore", "x", "", "2026-09-14T08:00:00Z", "1789372800", "~", "/~2", "^^/a", "😀\u0000\ud800");

    @Provide
    Arbitrary<JsonNode> json() {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(Arbitraries.of(TEXTS).map(NODES::textNode),
                Arbitraries.strings().ofMaxLength(9)
                        .map(NODES::textNode),
                Arbitraries.longs().map(NODES::numberNode), Arbitraries.just(NODES.nullNode()),
                Arbitraries.of(true, false).map(NODES::booleanNode));
        return Arbitraries.recursive(() -> leaves, inner -> Arbitraries.oneOf(object(inner), list(inner), leaves), 0, 4);
    }

    private static Arbitrary<JsonNode> object(Arbitrary<JsonNode> inner) {
        return Combinators.combine(Arbitraries.of(NAMES), inner).as(java.util.Map::entry).list().ofMaxSize(6).map(fields -> {
            ObjectNode object = NODES.objectNode();
            fields.forEach(field -> object.set(field.getKey(), field.getValue()));
            return object;
        });
    }

    private static Arbitrary<JsonNode> list(Arbitrary<JsonNode> inner) {
        return inner.list().ofMaxSize(4).map(all -> {
            var list = NODES.arrayNode();
            all.forEach(list::add);
            return list;
        });
    }

    @Provide
    Arbitrary<JsonNode> mappings() {
        return Combinators.combine(json(), Arbitraries.of(TEXTS), json(), json()).as((rest, key, status, labels) -> {
            ObjectNode mapping = rest instanceof ObjectNode object ? object.deepCopy() : NODES.objectNode();
            mapping.put("dedupKey", key);
            return mapping.has("status") ? mapping : mapping.set("status", status);
        });
    }

    @Property(tries = 3_000)
    void there_is_a_reading_or_a_sentence(@ForAll("mappings") JsonNode mapping, @ForAll("json") JsonNode body) {
        var generic = new Generic();
        boolean wrong = !generic.faults(mapping).isEmpty();
        try {
            Reading reading = generic.read(Payloads.post(body.toString()), mapping);
            assertEquals(reading, generic.read(Payloads.post(body.toString()), mapping));
            assertTrue(!wrong, "what is wrong is not used");
        } catch (Unreadable refused) {
            assertTrue(refused.getMessage().matches("(?s)\\p{Lu}.*\\."), refused.getMessage());
        }
    }

    @Property(tries = 1_000)
    void any_mapping_can_be_checked(@ForAll("json") JsonNode mapping) {
        new Generic().faults(mapping).forEach((at, sentence) -> {
            assertTrue(at.isEmpty() || at.startsWith("/"), at);
            assertTrue(sentence.matches("(?s)\\p{Lu}.*\\."), sentence);
        });
    }
}
