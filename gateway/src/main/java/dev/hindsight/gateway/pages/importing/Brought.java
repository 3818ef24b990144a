package dev.hindsight.gateway.pages.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

import org.jboss.resteasy.reactive.server.multipart.FormValue;

import dev.hindsight.manners.Counted;

/**
 * A page as somebody brought it, byte for byte. Between looking and accepting it travels in the form, so that no server keeps
 * what was not accepted.
 *
 * @param name of the file, empty for pasted text
 * @param type as the browser called it, a hint only
 */
public record Brought(String name, String type, byte[] bytes) {

    private static final int PRINT = 16;

    static Brought pasted(String text) {
        return new Brought("", "text/plain; charset=utf-8", text.getBytes(UTF_8));
    }

    /** A file of a form. */
    public static Brought of(FormValue sent) {
        try {
            var type = sent.getHeaders() == null ? null : sent.getHeaders().getFirst("Content-Type");
            return new Brought(Objects.requireNonNullElse(sent.getFileName(), ""),
                    Objects.requireNonNullElse(type, "application/octet-stream"), bytes(sent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(FormValue sent) throws IOException {
        var item = sent.getFileItem();
        if (!item.isInMemory()) {
            return Files.readAllBytes(item.getFile());
        }
        try (var in = item.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Tells it from others on the same form; pasted text is one, whatever becomes of it. */
    public String mark() {
        return name.isEmpty() ? "pasted" : print();
    }

    /** The same for the same bytes, and for no others. */
    String print() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, PRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public String shownName() {
        return name.isEmpty() ? "Pasted text" : name;
    }

    public String size() {
        return bytes.length < 1024 ? Counted.of(bytes.length, "byte") : (bytes.length + 512) / 1024 + " KiB";
    }

    /** For a hidden field; Base64, because browsers rewrite the line ends of text. */
    public String packed() {
        return URLEncoder.encode(name, UTF_8) + "|" + URLEncoder.encode(type, UTF_8) + "|"
                + Base64.getEncoder().encodeToString(bytes);
    }

    /** Empty for what we have not packed. */
    static Optional<Brought> unpack(String packed) {
        var parts = packed.split("\\|", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Brought(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8),
                    Base64.getDecoder().decode(parts[2])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
