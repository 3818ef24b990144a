package dev.hindsight.alert.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.alert.Post;

/** Makes of a post one that nobody sends: bytes turned, the end cut off, fields of other types, headers gone. */
final class Distortion {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Distortion() {}

    static Post of(Post post, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> with(post, bytes(post.body(), random));
            case 1 -> with(post, Arrays.copyOf(post.body(), random.nextInt(post.body().length + 1)));
            case 2 -> header(post, random);
            default -> with(post, field(post.body(), random));
        };
    }

    /** Where a post of JSON has texts. */
    static List<JsonPointer> texts(Post post) {
        var places = new ArrayList<JsonPointer>();
        try {
            gather(JSON.readTree(post.body()), JsonPointer.empty(), places);
        } catch (IOException e) {
            // a form
        }
        return places;
    }

    /** The same with another text. */
    static Post with(Post post, JsonPointer place, String text) {
        try {
            JsonNode root = JSON.readTree(post.body());
            JsonNode holder = root.at(place.head());
            if (holder instanceof ObjectNode object) {
                object.put(place.last().getMatchingProperty(), text);
            } else {
                ((ArrayNode) holder).set(place.last().getMatchingIndex(), text);
            }
            return with(post, JSON.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(JsonNode node, JsonPointer at, List<JsonPointer> texts) {
        if (node.isTextual() && !at.matches()) {
            texts.add(at);
        }
        node.properties().forEach(field -> gather(field.getValue(), at.appendProperty(field.getKey()), texts));
        for (int i = 0; node.isArray() && i < Math.min(node.size(), 1); i++) {
            gather(node.get(i), at.appendIndex(i), texts);
        }
    }

    private static Post with(Post post, byte[] body) {
        return new Post(post.method(), post.path(), post.headers(), post.query(), body, post.receivedAt());
    }

    private static byte[] bytes(byte[] body, Random random) {
        byte[] turned = body.clone();
        for (int i = random.nextInt(1, 8); i > 0 && turned.length > 0; i--) {
            turned[random.nextInt(turned.length)] = (byte) random.nextInt(256);
        }
        return turned;
    }

    private static Post header(Post post, Random random) {
        Map<String, String> headers = new HashMap<>(post.headers());
        List<String> names = new ArrayList<>(headers.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextBoolean()) {
            headers.remove(name);
        } else {
            headers.put(name, List.of("", "x", "%FF%FE", "0", "😀", "a".repeat(5_000)).get(random.nextInt(6)));
        }
        return new Post(post.method(), post.path(), headers, post.query(), post.body(), post.receivedAt());
    }

    private static byte[] field(byte[] body, Random random) {
        try {
            JsonNode root = JSON.readTree(body);
            var places = new ArrayList<ContainerNode<?>>();
            gather(root, places);
            if (places.isEmpty()) {
                return bytes(body, random);
            }
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                change(places.get(random.nextInt(places.size())), random);
            }
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            return bytes(body, random);
        }
    }

    private static void change(ContainerNode<?> place, Random random) {
        if (place.isEmpty()) {
            return;
        }
        if (place instanceof ObjectNode object) {
            String name = new ArrayList<>(object.properties()).get(random.nextInt(object.size())).getKey();
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, odd(random));
            }
        } else if (place instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), odd(random));
        }
    }

    private static JsonNode odd(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(-1e300);
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.textNode("");
            case 5 -> NODES.textNode("a\u0000b\ud800\n".repeat(2_000));
            case 6 -> NODES.arrayNode().add(NODES.nullNode()).add("x");
            case 7 -> NODES.objectNode().put("x", 1);
            case 8 -> NODES.textNode("9999-99-99T99:99:99Z");
            default -> NODES.textNode("%{${<&'\"");
        };
    }

    private static void gather(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container) {
            places.add(container);
            node.forEach(child -> gather(child, places));
        }
    }
}
