package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/**
 * A resource that asks for a body gets one: an empty body, or a bare {@code null}, is the sender's mistake. Where the
 * contract says that there need not be one ({@code @RequestBody(required = false)}), an empty body says nothing: {@code {}}.
 */
@Provider
public class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isOptional(context)) {
            byte[] sent = context.getInputStream().readAllBytes();
            context.setInputStream(new ByteArrayInputStream(sent.length == 0 ? "{}".getBytes(UTF_8) : sent));
        }
        Object body = context.proceed();
        if (body == null) {
            throw Problem.of("unreadable", 400, "The body is missing", "Send a JSON object.").asException();
        }
        return body;
    }

    private static boolean isOptional(ReaderInterceptorContext context) {
        return Arrays.stream(context.getAnnotations())
                .anyMatch(annotation -> annotation instanceof RequestBody body && !body.required());
    }
}
