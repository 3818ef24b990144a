package dev.hindsight.gateway.pages.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import io.vertx.core.buffer.Buffer;

/**
 * Pages as {@code multipart/form-data} (RFC 7578), each a part {@code file}, in order. The same pages are the same bytes each time, for
 * a repetition under one key must be the same request.
 */
record Multipart(String contentType, Buffer bytes) {

    static Multipart of(List<Brought> pages) {
        var boundary = boundary(pages);
        var bytes = Buffer.buffer();
        for (var page : pages) {
            bytes.appendString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + quoted(page.name().isEmpty() ? "pasted.txt" : page.name()) + "\"\r\nContent-Type: " + type(page)
                    + "\r\n\r\n", UTF_8.name()).appendBytes(page.bytes()).appendString("\r\n");
        }
        bytes.appendString("--" + boundary + "--\r\n");
        return new Multipart("multipart/form-data; boundary=" + boundary, bytes);
    }

    /** Made of what the pages hold, in which it cannot stand therefore. */
    private static String boundary(List<Brought> pages) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            pages.forEach(page -> digest.update(page.bytes()));
            return "hindsight-" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As browsers do it (WHATWG HTML, multipart/form-data encoding algorithm). */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A hint only, so one that does not look like a media type is left out. */
    private static String type(Brought page) {
        return page.type().matches("[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,80}(; ?charset=[A-Za-z0-9-]{1,30})?")
                ? page.type()
                : "application/octet-stream";
    }
}
