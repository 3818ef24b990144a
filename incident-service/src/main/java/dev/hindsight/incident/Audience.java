package dev.hindsight.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** For whom an update is written. */
public enum Audience {
    TECHNICAL, NON_TECHNICAL, PUBLIC;

    /** The audience of that name; empty when there is none. */
    public static Optional<Audience> named(String word) {
        return Arrays.stream(values()).filter(audience -> audience.toString().equals(word)).findFirst();
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
