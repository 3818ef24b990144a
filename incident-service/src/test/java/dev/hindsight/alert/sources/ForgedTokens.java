package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Random;

import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Tokens that no cloud has made. */
final class ForgedTokens {

    private ForgedTokens() {}

    /** A part of a token. */
    static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** A token that says it was signed with the key of today. */
    static String signed(String algorithm, java.security.Key key, String payload) throws JoseException {
        var token = new JsonWebSignature();
        token.setPayload(payload);
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue("today");
        token.setKey(key);
        return token.getCompactSerialization();
    }

    /** One sign or one bit is another, or some are gone. */
    static String touched(String token, Random random) {
        int at = random.nextInt(token.length());
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ~";
        char other = alphabet.charAt(random.nextInt(alphabet.length()));
        String[] parts = token.split("\\.");
        return switch (random.nextInt(7)) {
            case 0 -> token.substring(0, at) + token.substring(at + 1);
            case 1 -> token.substring(0, at) + other + token.substring(at);
            case 2 -> token.substring(0, at);
            case 3 -> parts[0] + "." + flipped(parts[1], random) + "." + parts[2];
            case 4 -> parts[0] + "." + parts[1] + "." + flipped(parts[2], random);
            case 5 -> flipped(parts[0], random) + "." + parts[1] + "." + parts[2];
            default -> token.substring(0, at) + other + token.substring(at + 1);
        };
    }

    /** One bit is another. */
    private static String flipped(String part, Random random) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
