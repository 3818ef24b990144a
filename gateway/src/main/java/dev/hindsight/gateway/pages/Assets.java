package dev.hindsight.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import io.quarkus.qute.TemplateGlobal;

/** Makes browsers fetch our files again exactly when one of them has changed, and keep them otherwise. */
final class Assets {

    private static final List<String> FILES = List.of("hindsight.css", "parts.css", "travel.css", "desk.css", "theme.js",
            "hindsight.js",
            "times.js", "live.js", "livelist.js", "line.js", "travel.js", "drafts.js", "drop.js", "copy.js", "alerting.css",
            "alerts.css", "icons.svg",
            "favicon.svg");

    @TemplateGlobal
    static final String ASSETS = "?v=" + fingerprint();

    private Assets() {}

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                digest.update(bytes("META-INF/resources/assets/" + file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            return in.readAllBytes();
        }
    }
}
