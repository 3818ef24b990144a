package dev.hindsight.alert.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;

/** The laws of a type that signs: what is signed is taken, whatever was altered is not. */
public abstract class SignatureKit extends SourceKit {

    private static final int TRIES = 1_500;
    private static final String OTHER = "another-secret-0123456789";

    /**
     * @param signs lower-case names of the headers that the signature is in or covers
     * @param now when it is judged
     */
    public record Signed(Post post, Authentication how, String secret, Instant now, List<String> signs) {}

    /** At least one for each way to sign. */
    protected abstract List<Signed> signed();

    protected Proof prove(Post post, Signed as, List<String> secrets) {
        return source().prove(post, as.how(), secrets, as.now()).await().indefinitely();
    }

    @Test
    void what_the_source_signed_is_genuine() {
        signed().forEach(one -> assertEquals(Proof.GENUINE, prove(one.post(), one, List.of(one.secret()))));
    }

    @Test
    void either_secret_is_good_while_one_replaces_the_other() {
        signed().forEach(one -> {
            assertEquals(Proof.GENUINE, prove(one.post(), one, List.of(OTHER, one.secret())));
            assertEquals(Proof.GENUINE, prove(one.post(), one, List.of(one.secret(), OTHER)));
        });
    }

    @Test
    void another_secret_or_none_or_an_empty_one_makes_nothing_genuine() {
        signed().stream().filter(one -> !one.secret().isEmpty()).forEach(one -> {
            assertEquals(Proof.FORGED, prove(one.post(), one, List.of(OTHER)));
            assertEquals(Proof.FORGED, prove(one.post(), one, List.of()));
            assertEquals(Proof.FORGED, prove(one.post(), one, List.of("")));
        });
    }

    @Test
    void nothing_that_was_altered_is_genuine() {
        var random = new Random(7);
        for (Signed one : signed()) {
            for (int i = 0; i < TRIES; i++) {
                Post altered = altered(one, random);
                assertNotEquals(Proof.GENUINE, prove(altered, one, List.of(one.secret(), OTHER)),
                        () -> altered.headers() + "\n" + altered.text());
            }
        }
    }

    private static Post altered(Signed one, Random random) {
        Post post = one.post();
        Map<String, String> headers = new HashMap<>(post.headers());
        byte[] body = post.body().clone();
        if (one.signs().isEmpty() || random.nextInt(3) > 0) {
            int at = random.nextInt(body.length);
            body[at] ^= (byte) (1 << random.nextInt(8));
        } else {
            List<String> names = new ArrayList<>(one.signs());
            String name = names.get(random.nextInt(names.size()));
            String value = headers.getOrDefault(name, "");
            switch (random.nextInt(4)) {
                case 0 -> headers.remove(name);
                case 1 -> headers.put(name, value.isEmpty() ? "x" : value.substring(0, random.nextInt(value.length())));
                case 2 -> headers.put(name, turned(value, random));
                default -> headers.put(name, "é" + value);
            }
        }
        return new Post(post.method(), post.path(), headers, post.query(), body, post.receivedAt());
    }

    /** One character becomes another, not only in its case. */
    private static String turned(String value, Random random) {
        int at = random.nextInt(Math.max(1, value.length() - 3));
        char other = Character.toLowerCase(value.charAt(at)) == 'a' ? 'b' : 'a';
        return value.substring(0, at) + other + value.substring(at + 1);
    }
}
