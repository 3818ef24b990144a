package dev.hindsight.alert.hook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.SourceType;
import dev.hindsight.manners.Seal;
import io.smallrye.mutiny.Uni;

/**
 * Whether a post is from its source, by the scheme that is set for it and by no other. Every secret is compared, match or not. An API key
 * opens the API that it is for, and no hook.
 */
@ApplicationScoped
public class Authenticity {

    private final Seal seal;
    private final Clock clock = Clock.systemUTC();

    Authenticity(Seal seal) {
        this.seal = seal;
    }

    /** @param token the last part of the path, if there is one */
    Uni<Proof> of(Post post, Door door, @Nullable String token) {
        Authentication how = door.authentication();
        return switch (how.scheme()) {
            case URL_TOKEN -> presented(door, token);
            case BEARER -> presented(door, credentials(post, "bearer"));
            case BASIC -> presented(door, password(credentials(post, "basic"), how));
            case HEADER -> presented(door, post.header(name(door.type(), how)));
            case QUERY -> presented(door, post.query().get(name(door.type(), how)));
            case API_KEY -> Uni.createFrom().item(Proof.FORGED);
            case JWT -> door.type().prove(post, how, List.of(), clock.instant());
            case SIGNATURE -> door.type().prove(post, how, door.secrets().stream()
                    .map(secret -> opened(seal, secret)).toList(), clock.instant());
        };
    }

    /** The header or parameter that holds the secret. */
    public static String name(SourceType type, Authentication how) {
        return how.name() == null ? type.usualName(how.scheme()) : how.name();
    }

    /** What a secret is bound to in the database: a row copied to another secret does not open. */
    public static String owner(java.util.UUID secret) {
        return "alert-source-secret " + secret;
    }

    private static String opened(Seal seal, Door.Secret secret) {
        return secret.sealed().length == 0
                ? ""
                : seal.open(owner(secret.id()), secret.sealed()).map(bytes -> new String(bytes, UTF_8)).orElse("");
    }

    private static Uni<Proof> presented(Door door, @Nullable String secret) {
        boolean matches = false;
        if (secret != null && !secret.isEmpty()) {
            for (Door.Secret one : door.secrets()) {
                matches |= HookToken.matches(secret, one.hash());
            }
        }
        return Uni.createFrom().item(matches ? Proof.GENUINE : Proof.FORGED);
    }

    private static @Nullable String credentials(Post post, String scheme) {
        String sent = post.header("authorization");
        if (sent == null) {
            return null;
        }
        List<String> words = List.of(sent.strip().split(" +", 2));
        return words.size() == 2 && words.getFirst().toLowerCase(Locale.ROOT).equals(scheme) ? words.getLast() : null;
    }

    private static @Nullable String password(@Nullable String credentials, Authentication how) {
        try {
            String both = credentials == null ? "" : new String(Base64.getDecoder().decode(credentials), UTF_8);
            int colon = both.indexOf(':');
            boolean right = colon >= 0 && (how.username() == null || how.username().equals(both.substring(0, colon)));
            return right ? both.substring(colon + 1) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
