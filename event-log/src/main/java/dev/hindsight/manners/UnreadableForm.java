package dev.hindsight.manners;

import java.io.IOException;
import java.util.Arrays;

/**
 * Tells a form that the framework could not take apart from a fault of ours: it throws whatever comes, an {@link IOException} for a
 * body that is cut short among others, and has no exception of its own for it.
 */
final class UnreadableForm {

    static final Problem PROBLEM = Problem.of("unreadable", 400, "The form cannot be read",
            "The body is no multipart/form-data as RFC 7578 has it: it is cut short, or one of its headers is mistyped. Nothing was stored.");

    private static final String PARSER = "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler";

    private UnreadableForm() {}

    /** Of what the parser of the framework says of a body; a disk that is full is not the sender's fault. */
    static boolean saidBy(Throwable failure) {
        return failure instanceof IOException
                ? String.valueOf(failure.getMessage()).contains("multipart")
                : Arrays.stream(failure.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith(PARSER));
    }
}
