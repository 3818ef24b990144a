package dev.hindsight.report.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;

/**
 * The pages of a request: its body, or each part {@code file} of {@code multipart/form-data} (RFC 7578) in the order in which they
 * come. Read in memory, so that nothing of a refused one is left behind on a disk.
 */
final class Uploads {

    private static final int MOST = 50;
    private static final String HOW_MANY = "Send 1 to " + MOST + " parts named file.";
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary\\s*=\\s*\"?[^\\s\";]");

    private Uploads() {}

    static List<Upload> of(byte[] body, @Nullable String contentType) {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).strip().startsWith("multipart/form-data")) {
            return List.of(new Upload(body, contentType, null));
        }
        if (!BOUNDARY.matcher(contentType).find()) {
            throw unreadable("Name the boundary between its parts in the Content-Type, as RFC 7578 has it.");
        }
        try {
            List<Upload> parts = parts(body, contentType);
            if (parts.isEmpty() || parts.size() > MOST) {
                throw unreadable(HOW_MANY);
            }
            return parts;
        } catch (HttpPostRequestDecoder.TooManyFormFieldsException e) {
            throw unreadable(HOW_MANY);
        } catch (DecoderException | IllegalArgumentException | IOException e) {
            throw unreadable("This is no multipart/form-data as RFC 7578 has it.");
        }
    }

    private static List<Upload> parts(byte[] body, String contentType) throws IOException {
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        var decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
        try {
            var parts = new ArrayList<Upload>();
            for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
                if (data instanceof FileUpload file && file.getName().equals("file")) {
                    parts.add(new Upload(file.get(), file.getContentType(), name(file.getFilename())));
                } else if (data instanceof Attribute text && text.getName().equals("file")) {
                    parts.add(new Upload(text.get(), null, null));
                }
            }
            return parts;
        } finally {
            decoder.destroy();
        }
    }

    /** The last part of a path that a browser may have sent. */
    private static @Nullable String name(@Nullable String sent) {
        return sent == null ? null : Plain.line(sent.replaceFirst("^.*[/\\\\]", ""), 200);
    }

    private static RuntimeException unreadable(String detail) {
        return Problem.of("unreadable", 400, "The pages cannot be read", detail).asException();
    }
}
