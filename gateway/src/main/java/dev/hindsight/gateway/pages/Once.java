package dev.hindsight.gateway.pages;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The key of a form that makes something, so that it is made once however often the form is sent. It stays with what was typed until
 * that is taken: when an answer was cut or late, nobody knows whether it was.
 */
public final class Once {

    private static final String FIELD = "idempotency";

    private Once() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** For a form that is shown again. */
    public static String again(@Nullable Attempt attempt) {
        return attempt == null ? fresh() : again(attempt.fields(), attempt.problem());
    }

    /**
     * For a form that is shown again; a new key where it had none, and where the old one is used up.
     *
     * @param refused null when it was not sent, but tried
     */
    public static String again(Fields fields, @Nullable Problem refused) {
        return refused != null && isUsedUp(refused) ? fresh() : of(fields).orElseGet(Once::fresh);
    }

    /** Whether something else was sent under the key before. */
    public static boolean isUsedUp(Problem refused) {
        return refused.isOf("idempotency-key-reused");
    }

    static Optional<String> of(Fields fields) {
        return Optional.of(fields.get(FIELD, "")).filter(key -> key.matches("[A-Za-z0-9-]{8,64}"));
    }
}
