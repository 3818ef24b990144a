package dev.hindsight.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.smallrye.mutiny.Uni;

/** A monitoring system: how its posts are known for genuine, what they say and what it wants to hear. A new type is one bean of this kind in a folder of its own. */
public interface SourceType {

    /** The name in {@code type} of a source, such as {@code alertmanager}. */
    String type();

    /** What it can do to show that a post is its own; the first is the usual one. */
    List<Scheme> schemes();

    /** The header or query parameter of a scheme, unless the source's settings name another. */
    default String usualName(Scheme scheme) {
        return scheme == Scheme.QUERY ? "token" : "X-Webhook-Token";
    }

    /** Who makes the secret with which it signs, for {@link Scheme#SIGNATURE}. */
    default SecretOrigin signingSecret() {
        return SecretOrigin.OURS;
    }

    /** Who makes the secret of one of its schemes. */
    default SecretOrigin secretOf(Scheme scheme) {
        return switch (scheme) {
            case SIGNATURE -> signingSecret();
            case JWT -> SecretOrigin.NONE;
            case URL_TOKEN, BASIC, BEARER, HEADER, QUERY, API_KEY -> SecretOrigin.OURS;
        };
    }

    /**
     * For {@link Scheme#SIGNATURE} and {@link Scheme#JWT}: whether one of the secrets, or the source's own key, made this post. Every secret
     * is tried, in constant time.
     */
    default Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        return Uni.createFrom().item(Proof.FORGED);
    }

    /** @return what is wrong with how its posts are to be known, by JSON pointer; empty when nothing is */
    default Map<String, String> faults(Authentication how) {
        return Map.of();
    }

    /**
     * Pure: the same post always gives the same reading.
     *
     * @throws Unreadable with a sentence for people when this is nothing that the source sends
     */
    Reading read(Post post);

    /** The same by what the source's settings say of its bodies; null when they say nothing. */
    default Reading read(Post post, @Nullable JsonNode mapping) {
        return read(post);
    }

    /** The same of whatever came: what is too much for its reader is refused like all that cannot be read. */
    default Reading readWhatever(Post post, @Nullable JsonNode mapping) {
        try {
            return read(post, mapping);
        } catch (StackOverflowError tooMuch) {
            throw new Unreadable("A text in the body is too long to be taken apart.");
        }
    }

    /**
     * The answer to somebody who asks with {@code OPTIONS} whether posts are welcome: further headers, by name; null when this type does
     * not know such a question.
     *
     * @param headers of the question, by lower-case name
     */
    default @Nullable Map<String, String> handshake(Map<String, String> headers) {
        return null;
    }

    /** The same for each time that one delivery is tried; null when the source has no such thing. */
    default @Nullable String deliveryId(Post post) {
        return null;
    }

    /** The same for {@link Scheme#SIGNATURE}, by nothing but what is signed: whoever sends a post again may change all else. */
    default @Nullable String signedDeliveryId(Post post) {
        return deliveryId(post);
    }

    /**
     * How long after the first one a post with the same delivery id is that delivery, tried again; later it is another one. For ever, but
     * for types that may say the same once more in the same bytes.
     */
    default Duration triesFor() {
        return ChronoUnit.FOREVER.getDuration();
    }

    /** Where its own API is, for {@link Scheme#API_KEY}. */
    default String apiPath() {
        return "/hooks";
    }

    /** Whether what a body means can be told by a mapping. */
    default boolean takesMapping() {
        return false;
    }

    /** @return what is wrong with a mapping for it, by JSON pointer; empty when nothing is */
    default Map<String, String> faults(JsonNode mapping) {
        return Map.of("", "sources of this type have no mapping");
    }

    /** Whether it may send a post as GET, with everything in the query. */
    default boolean takesGet() {
        return false;
    }

    /** The body as it is kept: of the bytes that came, what is secret is gone, and nothing else. */
    default byte[] withoutSecrets(Post post) {
        return post.body();
    }

    /** The query as it is kept, where a type sends credentials in it beside its secret. */
    default Map<String, String> queryWithoutSecrets(Post post) {
        return post.query();
    }

    /** The answer to a genuine post. It must not depend on what has been heard before. */
    default Reply reply(Post post, UUID receipt) {
        return new Reply(202, Map.of("receipt", receipt));
    }

    /** Whether a genuine post, once read, leaves something to do elsewhere, such as confirming a subscription. Pure, and does not fail. */
    default boolean leavesErrand(Post post, Authentication how) {
        return false;
    }

    /** Does it; it may have been done before, by a process that died before it could say so. */
    default Uni<Errand> runErrand(Post post, Authentication how) {
        return Uni.createFrom().item(Errand.done("There was nothing to do."));
    }
}
