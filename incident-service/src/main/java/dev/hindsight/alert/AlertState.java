package dev.hindsight.alert;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an alert stands, by what its source said last, or by how long it has said nothing. */
public enum AlertState {
    /** Something is wrong, and nobody has said that they look after it. */
    FIRING,
    /** Something is wrong, and somebody at the source looks after it. */
    ACKNOWLEDGED,
    /** The source cannot tell, such as {@code INSUFFICIENT_DATA} and no data. */
    UNKNOWN,
    /** No end came in the time in which one should; only we say so, never a source. */
    STALE,
    /** Over. */
    RESOLVED;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AlertState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
