package dev.hindsight.delivery.webhook;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a receiver, read once by one parser: what was checked is what is connected to.
 *
 * @param host in lower case and ASCII, without a dot at its end and without brackets
 * @param target path and query as they go on the wire
 */
record WebhookUrl(boolean secure, String host, int port, String target) {

    private static final int LONGEST = 2_000;
    private static final Pattern SERVER = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:@]+)(?::(\\d{1,5}))?");
    /** WHATWG URL: a name whose last label is a number is an address, in one of its old forms. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");
    private static final Pattern DOTTED = Pattern
            .compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    /** @throws IllegalArgumentException with a sentence for the administrator */
    static WebhookUrl parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("must not be longer than " + LONGEST + " characters");
        }
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("must begin with https://");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("must not have a fragment (#…)");
        }
        String server = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        if (server.contains("@")) {
            throw new IllegalArgumentException("must not hold a user name or password");
        }
        Matcher parts = SERVER.matcher(server);
        if (!parts.matches()) {
            throw new IllegalArgumentException("has no host");
        }
        boolean secure = scheme.equals("https");
        return new WebhookUrl(secure, host(parts.group(1)), port(parts.group(2), secure), target(uri));
    }

    /** As a person may see it; the query can hold a token. */
    String shown() {
        String host = this.host.contains(":") ? "[" + this.host + "]" : this.host;
        String path = target.contains("?") ? target.substring(0, target.indexOf('?')) + "?…" : target;
        return (secure ? "https://" : "http://") + host + (port == (secure ? 443 : 80) ? "" : ":" + port) + path;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is not a URL", e);
        }
    }

    private static String host(String raw) {
        if (raw.startsWith("[")) {
            return raw.substring(1, raw.length() - 1).toLowerCase(Locale.ROOT);
        }
        String name = ascii(raw).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("has no host");
        }
        if (NUMERIC.matcher(name).matches() && !DOTTED.matcher(name).matches()) {
            throw new IllegalArgumentException("has an address in an odd form; write it as four decimal numbers");
        }
        return name;
    }

    private static String ascii(String raw) {
        try {
            return IDN.toASCII(raw, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has a host name that is not one", e);
        }
    }

    private static int port(@org.jspecify.annotations.Nullable String digits, boolean secure) {
        int port = digits == null ? secure ? 443 : 80 : Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("has a port that is not one");
        }
        return port;
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
