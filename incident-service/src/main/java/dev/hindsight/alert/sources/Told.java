package dev.hindsight.alert.sources;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;

/** When something happened, by what a post tells. */
public final class Told {

    private Told() {}

    /** The first of these places that holds a time; if none does, when the post came in. */
    public static Instant at(Post post, JsonNode from, String... paths) {
        for (String path : paths) {
            Instant at = SourceTime.of(Json.text(from, path));
            if (at != null) {
                return at;
            }
        }
        return post.receivedAt();
    }

    /**
     * The same for sources that tell the time of some transitions only: never later than the post, so that one whose clock is
     * ahead cannot hide the end, which bears our time.
     */
    public static Instant before(Post post, @Nullable String time) {
        return before(post.receivedAt(), SourceTime.of(time));
    }

    /** An end that was read: none, or never later than the post. */
    public static @Nullable Instant over(Instant receivedAt, @Nullable Instant time) {
        return time == null ? null : before(receivedAt, time);
    }

    /** As {@link #before(Post, String)}, of a time that was read. */
    public static Instant before(Instant receivedAt, @Nullable Instant time) {
        return time == null || time.isAfter(receivedAt) ? receivedAt : time;
    }
}
