package dev.hindsight.alert.hook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.BodyLimits;
import dev.hindsight.manners.Problem;

/** A body that may have come compressed. */
final class Unzipped {

    private Unzipped() {}

    /** At most what a hook takes when it is expanded, else a 413 problem; 415 for any other encoding, 400 for what is not gzip. */
    static byte[] of(byte[] body, @Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw Problem
                    .of("unsupported-encoding", 415, "This encoding is not understood", "Send the body as it is, or with gzip.")
                    .asException();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] whole = in.readNBytes(BodyLimits.ELSEWHERE + 1);
            if (whole.length > BodyLimits.ELSEWHERE) {
                throw Problem.of("too-large", 413, "The body is too large",
                        "At most " + (BodyLimits.ELSEWHERE >> 10) + " KiB are taken here, expanded.").asException();
            }
            return whole;
        } catch (IOException e) {
            throw Problem.of("not-gzip", 400, "The body is not gzip", "Its Content-Encoding says so, and it is not.")
                    .asException();
        }
    }
}
