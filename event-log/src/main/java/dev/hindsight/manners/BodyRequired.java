package dev.hindsight.manners;

import java.io.IOException;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** A resource that asks for a body gets one: an empty body, or a bare {@code null}, is the sender's mistake. */
@Provider
public class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw Problem.of("unreadable", 400, "The body is missing", "Send a JSON object.").asException();
        }
        return body;
    }
}
