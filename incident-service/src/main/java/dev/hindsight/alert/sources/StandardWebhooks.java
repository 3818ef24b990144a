package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Scheme;
import dev.hindsight.eventlog.Sha256;
import io.smallrye.mutiny.Uni;

/**
 * Signatures of Standard Webhooks 1.0 (standard-webhooks.com): {@code webhook-id}, {@code webhook-timestamp} and
 * {@code webhook-signature}, a list of {@code v1,<base64 of HMAC-SHA256>}. After {@code whsec_} a key is base64 by the letter of that
 * text; who takes the characters themselves for the key is understood too.
 */
public final class StandardWebhooks {

    private static final String PREFIX = "whsec_";

    private StandardWebhooks() {}

    /** For a source with {@link Scheme#SIGNATURE}; with any other scheme no signature proves a post. */
    public static Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        return Uni.createFrom()
                .item(how.scheme() == Scheme.SIGNATURE ? proof(post, secrets, now, how.tolerance()) : Proof.FORGED);
    }

    /** @param tolerance how old or early the signed time may be, in seconds */
    private static Proof proof(Post post, List<String> secrets, Instant now, int tolerance) {
        String id = post.header("webhook-id");
        String time = post.header("webhook-timestamp");
        String signatures = post.header("webhook-signature");
        if (id == null || time == null || signatures == null || !time.matches("\\d{1,12}") || signatures.length() > 4_000) {
            return Proof.FORGED;
        }
        byte[] signed = (id + "." + time + ".").getBytes(UTF_8);
        boolean genuine = false;
        for (String secret : secrets) {
            for (byte[] key : keys(secret)) {
                String expected = Base64.getEncoder().encodeToString(Sha256.hmac(key, signed, post.body()));
                for (String signature : signatures.split(" ")) {
                    genuine |= Hmac.same(signature, "v1," + expected);
                }
            }
        }
        if (!genuine) {
            return Proof.FORGED;
        }
        return SignedTime.judge(Instant.ofEpochSecond(Long.parseLong(time)), now, Duration.ofSeconds(tolerance));
    }

    private static List<byte[]> keys(String secret) {
        var keys = new ArrayList<byte[]>();
        add(keys, secret.getBytes(UTF_8));
        if (secret.startsWith(PREFIX)) {
            String rest = secret.substring(PREFIX.length());
            add(keys, rest.getBytes(UTF_8));
            add(keys, decoded(rest));
        }
        return keys;
    }

    private static void add(List<byte[]> keys, byte @Nullable [] key) {
        if (key != null && key.length > 0) {
            keys.add(key);
        }
    }

    private static byte @Nullable [] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
