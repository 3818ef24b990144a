package dev.hindsight.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.diff.Change.Kind;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DocumentDiffTest {

    private static final Shape SHAPE = new Shape(Map.of("tickets", List.of("key", "url")), Set.of("text", "report/"));

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static List<String> shown(String before, String after) throws IOException {
        return DocumentDiff.between(json(before), json(after), SHAPE).stream()
                .map(change -> change.kind() + " " + change.path()
                        + (change.behind() == null ? "" : " behind " + change.behind()))
                .toList();
    }

    @Property
    void applying_what_differs_to_the_one_gives_the_other(@ForAll long seed) {
        var random = new Random(seed);
        JsonNode before = object(random, 0);
        JsonNode after = random.nextInt(4) == 0 ? object(random, 0) : changed(random, before);
        assertEquals(after, Patch.apply(before, DocumentDiff.between(before, after, SHAPE), SHAPE));
        assertEquals(before, Patch.apply(after, DocumentDiff.between(after, before, SHAPE), SHAPE));
        assertEquals(List.of(), DocumentDiff.between(before, before.deepCopy(), SHAPE));
    }

    @Example
    void items_are_told_by_what_they_are_and_not_by_their_place() throws IOException {
        assertEquals(List.of("changed /timeline/b/text"),
                shown("{'timeline':[{'id':'a','text':'1'},{'id':'b','text':'2'}]}",
                        "{'timeline':[{'id':'a','text':'1'},{'id':'b','text':'3'}]}"));
        assertEquals(List.of("added /timeline/z", "changed /timeline/b/text"),
                shown("{'timeline':[{'id':'b','text':'2'}]}", "{'timeline':[{'id':'z'},{'id':'b','text':'3'}]}"));
        assertEquals(List.of("removed /labels/a", "added /labels/a~1b behind c"),
                shown("{'labels':['a','c']}", "{'labels':['c','a/b']}"));
        assertEquals(List.of("reordered /services"), shown("{'services':['a','b']}", "{'services':['b','a']}"));
        assertEquals(List.of("removed /tickets/OPS-1", "added /tickets/http:~1~1x"),
                shown("{'tickets':[{'key':'OPS-1','url':'u'}]}", "{'tickets':[{'url':'http://x'}]}"));
    }

    @Example
    void a_text_says_which_words_changed() throws IOException {
        Change change = DocumentDiff.between(json("{'report':{'summary':'All is well'}}"),
                json("{'report':{'summary':'All is lost'}}"), SHAPE).getFirst();
        assertEquals("/report/summary", change.path());
        assertEquals(List.of(new TextPart(TextPart.Op.EQUAL, "All is "), new TextPart(TextPart.Op.DELETE, "well"),
                new TextPart(TextPart.Op.INSERT, "lost")), change.textDiff());
    }

    @Example
    void each_change_names_who_made_it_last() throws IOException {
        var authorship = new Authorship(SHAPE);
        List<JsonNode> states = List.of(json("{'title':'a','labels':['x']}"), json("{'title':'b','labels':['x']}"),
                json("{'title':'b','labels':['x','y'],'roles':{'lead':'ann'}}"),
                json("{'title':'c','labels':['x','y'],'roles':{'lead':'bob'}}"));
        for (int i = 1; i < states.size(); i++) {
            authorship.step(states.get(i - 1), states.get(i),
                    new Authorship.Mark("p" + i, Instant.EPOCH.plusSeconds(i), i + 1));
        }
        List<Change> signed = authorship.sign(DocumentDiff.between(states.getFirst(), states.getLast(), SHAPE));
        assertEquals(List.of("/title p3 4", "/labels/y p2 3", "/roles p3 4"),
                signed.stream().map(change -> change.path() + " " + change.by() + " " + change.version()).toList());
        assertEquals(Kind.ADDED, signed.getLast().kind());
    }

    private static JsonNode any(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 3 : 6)) {
            case 0 -> JsonNodeFactory.instance.textNode("word" + random.nextInt(3) + " and more");
            case 1 -> JsonNodeFactory.instance.numberNode(random.nextInt(3));
            case 2 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case 3 -> object(random, depth + 1);
            default -> list(random, depth + 1);
        };
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("title", "text", "a/b", "timeline", "tickets", "~", "")) {
            if (random.nextBoolean()) {
                object.set(name, any(random, depth));
            }
        }
        return object;
    }

    /** Of one kind each, as lists are: with ids, with keys, without either, or plain. */
    private static ArrayNode list(Random random, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        int kind = random.nextInt(4);
        for (int i = random.nextInt(6); i > 0; i--) {
            if (kind == 0) {
                list.add("v" + random.nextInt(5));
            } else {
                ObjectNode item = object(random, depth);
                if (kind < 3) {
                    item.put(kind == 1 ? "id" : "key", "i" + random.nextInt(5));
                }
                list.add(item);
            }
        }
        return list;
    }

    private static JsonNode changed(Random random, JsonNode node) {
        if (random.nextInt(8) == 0) {
            return any(random, 2);
        }
        if (node instanceof ArrayNode list) {
            var items = new ArrayList<JsonNode>();
            list.forEach(item -> {
                if (random.nextInt(5) > 0) {
                    items.add(changed(random, item));
                }
            });
            if (random.nextInt(3) == 0) {
                java.util.Collections.shuffle(items, random);
            }
            ArrayNode after = JsonNodeFactory.instance.arrayNode();
            items.forEach(after::add);
            return after;
        }
        if (node.isObject()) {
            ObjectNode after = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> {
                if (random.nextInt(6) > 0) {
                    after.set(field.getKey(), changed(random, field.getValue()));
                }
            });
            return after;
        }
        return random.nextInt(3) == 0 ? any(random, 2) : node;
    }
}
