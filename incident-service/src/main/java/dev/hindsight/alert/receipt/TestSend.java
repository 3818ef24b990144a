package dev.hindsight.alert.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * A post that an administrator makes to see that a source works: it is put on the shelf and worked on in its turn like any other, and
 * opens nothing. Its method is one that nobody can use from outside.
 */
public final class TestSend implements SourceType {

    static final String METHOD = "TEST";

    private final String type;

    private TestSend(String type) {
        this.type = type;
    }

    /** What stands in the post is not the source's own. */
    public static SourceType to(SourceType type) {
        return new TestSend(type.type());
    }

    public static Post by(String person, Instant now) {
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
