package dev.hindsight.alert.sources.cloudwatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;

/** The envelope that SNS puts around everything; it comes as {@code text/plain}, but is JSON. */
record SnsMessage(JsonNode root) {

    private static final List<String> SIGNED_OF_NOTIFICATION = List.of("Message", "MessageId", "Subject", "Timestamp",
            "TopicArn",
            "Type");
    private static final List<String> SIGNED_OF_SUBSCRIPTION = List.of("Message", "MessageId", "SubscribeURL", "Timestamp",
            "Token",
            "TopicArn", "Type");

    /** @throws Unreadable when it is not an envelope, as with raw delivery */
    static SnsMessage of(Post post) {
        var message = new SnsMessage(Json.object(post.body()));
        if ("true".equalsIgnoreCase(post.header("x-amz-sns-rawdelivery")) || message.text("Type") == null) {
            throw new Unreadable("This is not the envelope of SNS: switch raw message delivery off in the subscription.");
        }
        return message;
    }

    String type() {
        return String.valueOf(text("Type"));
    }

    String topic() {
        return String.valueOf(text("TopicArn"));
    }

    /** The text of a field, to the letter; null for anything but a text. */
    @Nullable
    String text(String name) {
        return root.path(name).textValue();
    }

    /** Whether this key signed all of it, in version 1 (SHA-1) or 2 (SHA-256). */
    boolean isSignedWith(PublicKey key) {
        String algorithm = switch (root.path("SignatureVersion").asText("")) {
            case "1" -> "SHA1withRSA";
            case "2" -> "SHA256withRSA";
            default -> null;
        };
        String sent = text("Signature");
        String signed = signed();
        if (algorithm == null || sent == null || signed == null) {
            return false;
        }
        try {
            byte[] signature = Base64.getDecoder().decode(sent);
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key);
            check.update(signed.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature).equals(sent) && check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Names and values, each on a line; null when a field is missing that must be there. */
    private @Nullable String signed() {
        var lines = new StringBuilder();
        for (String name : type().equals("Notification") ? SIGNED_OF_NOTIFICATION : SIGNED_OF_SUBSCRIPTION) {
            String value = text(name);
            if (value != null) {
                lines.append(name).append('\n').append(value).append('\n');
            } else if (!name.equals("Subject")) {
                return null;
            }
        }
        return lines.toString();
    }
}
