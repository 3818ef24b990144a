package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonPointer;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.local.Cost;
import dev.hindsight.manners.UnsafeText;

/** The laws of every type of source, tried on its samples and on thousands of distortions of them. */
public abstract class SourceKit {

    private static final int TRIES = 2_000;
    /** Many are handled while one that takes a second holds all of them up. */
    private static final Duration LONGEST = Duration.ofSeconds(3);
    /** What an expression that goes back and forth, or into itself, loses itself in. */
    private static final List<String> LONG = Stream
            .of("http://?key", "job/a/", "{A} ", "[P1]", "/", " ", "alert", "run book")
            .map(text -> text.repeat(200_000 / text.length()))
            .flatMap(text -> Stream.of(text + "x", text + "\nx")).toList();

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

    @Test
    void a_long_text_takes_no_long_time() {
        var tried = new HashSet<JsonPointer>();
        for (Post sample : samples()) {
            for (JsonPointer place : Distortion.texts(sample)) {
                if (tried.add(place)) {
                    LONG.forEach(text -> Cost.within(LONGEST,
                            () -> readOrRefused(Distortion.with(sample, place, text)),
                            place + ": " + text.substring(0, 20) + " in\n" + sample.text()));
                }
            }
        }
    }

    private void readOrRefused(Post post) {
        source().deliveryId(post);
        source().withoutSecrets(post);
        source().queryWithoutSecrets(post);
        assertFalse(isUnsafe(source().reply(post, new UUID(1, 1)).body()), "an answer that can be stored");
        try {
            checked(read(post));
            source().leavesErrand(post, Authentication.by(source().schemes().getFirst()));
        } catch (Unreadable refused) {
            assertTrue(refused.getMessage().matches("(?s)\\p{Lu}.*\\."), () -> "no sentence: " + refused.getMessage());
        }
    }

    private static boolean isUnsafe(Object value) {
        return switch (value) {
            case String text -> UnsafeText.isUnsafe(text);
            case Map<?, ?> texts -> texts.values().stream().anyMatch(SourceKit::isUnsafe);
            case List<?> texts -> texts.stream().anyMatch(SourceKit::isUnsafe);
            default -> false;
        };
    }

    private static boolean fits(String key) {
        return !UnsafeText.isUnsafe(key) && key.getBytes(UTF_8).length <= 2_500;
    }

    private static void checked(Reading reading) {
        assertTrue(reading.remark() == null || !UnsafeText.isUnsafe(reading.remark()), "a remark that can be stored");
        reading.changes().forEach(change -> assertTrue(fits(change.id()), "a change that can be stored"));
        for (Signal signal : reading.signals()) {
            assertFalse(signal.fingerprint().isBlank(), "an identity");
            assertFalse(signal.group().isBlank(), "a group");
            assertFalse(signal.title().isBlank(), "a title");
            assertTrue(signal.title().length() <= 300 && fits(signal.fingerprint()), "bounds");
        }
    }
}
