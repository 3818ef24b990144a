package dev.hindsight.eventlog;

import org.jspecify.annotations.Nullable;

/** The rules say no. {@code code} is kebab-case and stable, the message tells a person what to do instead. */
public final class Rejected extends RuntimeException {

    private final String code;
    private final @Nullable String field;

    public Rejected(String code, String message) {
        this(code, message, null);
    }

    /** @param field of the request, when it is what that says; then the message goes on with its name */
    public Rejected(String code, String message, @Nullable String field) {
        super(message, null, false, false);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    /** Never null, unlike that of its parent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
