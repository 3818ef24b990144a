package dev.hindsight.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Sha256;
import dev.hindsight.manners.UnsafeText;

/** What others send, made fit to be kept and shown. */
public final class Clean {

    private static final int LONGEST = 4_000;
    /** In bytes. PostgreSQL's indexes hold 2,704, and there is more in them than this. */
    private static final int LONGEST_KEY = 2_500;
    private static final int LINE = 300;

    private Clean() {}

    /** What cannot be stored becomes U+FFFD; beyond 4,000 characters it is cut. */
    static String text(String text) {
        return UnsafeText.visible(cut(text, LONGEST));
    }

    /** The name of something, fit for an index: what cannot be stored becomes U+FFFD, and what is too long its SHA-256. */
    public static String key(String text) {
        String key = UnsafeText.visible(text);
        return key.getBytes(UTF_8).length <= LONGEST_KEY ? key : HexFormat.of().formatHex(Sha256.of(text));
    }

    /** One line of at most 300 characters. */
    static String line(String text) {
        return cut(text(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), LINE);
    }

    /** Only an address that a browser may be sent to: absolute, {@code http} or {@code https}; else null. */
    static @Nullable String link(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return address.getHost() != null && (scheme.equals("https") || scheme.equals("http")) ? text(text.strip()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
