package dev.hindsight.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.UnsafeText;

/** What others send, made fit to be kept and shown. */
final class Clean {

    private static final int LONGEST = 4_000;
    private static final int LINE = 300;

    private Clean() {}

    /** What cannot be stored becomes U+FFFD; beyond 4,000 characters it is cut. */
    static String text(String text) {
        return UnsafeText.visible(cut(text, LONGEST));
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
