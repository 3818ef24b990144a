package dev.hindsight.action.incident;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How people point at a thing: by its key, such as {@code INC-142}, or by its id. One of the two is null. */
public record Reference(@Nullable UUID id, @Nullable String key) {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final String NUMBER = "-[1-9][0-9]{0,17}";

    /** @param prefix of the keys, such as {@code INC} */
    public static Optional<Reference> parse(String prefix, String text) {
        if (ID.matcher(text).matches()) {
            return Optional.of(new Reference(UUID.fromString(text), null));
        }
        String key = text.toUpperCase(Locale.ROOT);
        return key.matches(prefix + NUMBER) ? Optional.of(new Reference(null, key)) : Optional.empty();
    }

    /** As people wrote it. */
    @Override
    public String toString() {
        return id == null ? String.valueOf(key) : id.toString();
    }
}
