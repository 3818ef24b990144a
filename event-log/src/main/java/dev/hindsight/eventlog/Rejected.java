package dev.hindsight.eventlog;

/** The rules say no. {@code code} is kebab-case and stable, the message tells a person what to do instead. */
public final class Rejected extends RuntimeException {

    private final String code;

    public Rejected(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Never null, unlike that of its parent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
