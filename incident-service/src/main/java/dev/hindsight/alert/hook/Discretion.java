package dev.hindsight.alert.hook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.hindsight.alert.Clean;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.receipt.Heartbeats;
import dev.hindsight.manners.UnsafeText;

/** A post without its secrets, as it is kept: where one stood, it says so. */
final class Discretion {

    private static final Pattern SECRET = Pattern
            .compile("authorization|cookie|token|secret|signature|passw|api-?key|routing-?key|auth");
    private static final Pattern HARMLESS = Pattern.compile("ce-.*|idempotency-key|x-github-.*|.*author-.*");
    private static final String GONE = "(not kept)";
    private static final int LONGEST = 2_000;
    private static final int LONGEST_QUERY = 100_000;
    private static final int MOST = 100;

    private Discretion() {}

    static Post of(Post post, Door door) {
        String name = Authenticity.name(door.type(), door.authentication()).toLowerCase(Locale.ROOT);
        return new Post(post.method(), post.path(), kept(post.headers(), name, LONGEST),
                kept(door.type().queryWithoutSecrets(post), name, LONGEST_QUERY),
                door.type().withoutSecrets(post),
                post.receivedAt());
    }

    private static Map<String, String> kept(Map<String, String> all, String secretName, int longest) {
        var kept = new HashMap<String, String>();
        all.entrySet().stream().sorted(Map.Entry.comparingByKey()).limit(MOST).forEach(entry -> {
            String lower = entry.getKey().toLowerCase(Locale.ROOT);
            boolean secret = lower.equals(secretName) || SECRET.matcher(lower).find() && !HARMLESS.matcher(lower).matches();
            String value = lower.equals(Heartbeats.CHECK) ? Clean.key(entry.getValue()) : entry.getValue();
            kept.put(Clean.key(entry.getKey()), secret || UnsafeText.isUnsafe(value)
                    ? GONE
                    : value.substring(0, Math.min(value.length(), longest)));
        });
        return kept;
    }
}
