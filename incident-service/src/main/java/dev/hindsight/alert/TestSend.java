package dev.hindsight.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * A post that an administrator makes to see that a source works: it is put on the shelf and worked on in its turn like any other, and
 * opens nothing. Its method is one that nobody can use from outside.
 */
final class TestSend implements SourceType {

    static final String METHOD = "TEST";

    private final String type;

    private TestSend(String type) {
        this.type = type;
    }

    /** The same way in; what stands in the post is not the source's own. */
    static Door through(Door door) {
        return new Door(door.source(), new TestSend(door.type().type()), door.authentication(), door.secrets());
    }

    static Post by(String person, Instant now) {
        String body = new JsonObject(Map.of("test", true, "by", person)).encode();
        return new Post(METHOD, "/tests", Map.of("content-type", "application/json"), Map.of(), body.getBytes(UTF_8), now);
    }

    static Reading reading(Post post) {
        return Reading.test("Test received: sent by " + new JsonObject(Buffer.buffer(post.body())).getString("by")
                + " from Hindsight itself.");
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public List<Scheme> schemes() {
        return List.of();
    }

    @Override
    public Reading read(Post post) {
        return reading(post);
    }
}
