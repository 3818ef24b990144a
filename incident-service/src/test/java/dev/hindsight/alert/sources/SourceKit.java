package dev.hindsight.alert.sources;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;

/** The laws of every type of source, tried on its samples and on thousands of distortions of them. */
public abstract class SourceKit {

    private static final int TRIES = 2_000;

    protected abstract SourceType source();

    /** All there are. */
    protected abstract List<Post> samples();

    protected Reading read(Post post) {
        return source().read(post);
    }

    /** The only alert of a post. */
    protected Signal only(Post post) {
        List<Signal> signals = read(post).signals();
        assertEquals(1, signals.size(), () -> "alerts in " + post.text());
        return signals.getFirst();
    }

    @Test
    void every_sample_is_read() {
        samples().forEach(post -> checked(read(post)));
    }

    @Test
    void the_same_post_always_gives_the_same_reading() {
        samples().forEach(post -> assertEquals(read(post), read(post)));
    }

    @Test
    void whatever_comes_is_read_or_refused_with_a_sentence() {
        var random = new Random(42);
        for (Post sample : samples()) {
            for (int i = 0; i < TRIES; i++) {
                Post distorted = Distortion.of(sample, random);
                assertDoesNotThrow(() -> readOrRefused(distorted),
                        () -> "from: " + distorted.headers() + "\n" + distorted.text());
            }
        }
    }

    private void readOrRefused(Post post) {
        try {
            checked(read(post));
            source().deliveryId(post);
            source().reply(post, new java.util.UUID(1, 1));
            source().leavesErrand(post, Authentication.by(source().schemes().getFirst()));
        } catch (Unreadable refused) {
            assertTrue(refused.getMessage().matches("(?s)\\p{Lu}.*\\."), () -> "no sentence: " + refused.getMessage());
        }
    }

    private static void checked(Reading reading) {
        for (Signal signal : reading.signals()) {
            assertFalse(signal.fingerprint().isBlank(), "an identity");
            assertFalse(signal.group().isBlank(), "a group");
            assertFalse(signal.title().isBlank(), "a title");
            assertTrue(signal.title().length() <= 300 && signal.fingerprint().length() <= 4_000, "bounds");
        }
    }
}
