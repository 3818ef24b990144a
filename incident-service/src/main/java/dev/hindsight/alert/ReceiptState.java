package dev.hindsight.alert;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a post; a replay begins again at {@code received}. */
public enum ReceiptState {
    RECEIVED, PROCESSED, TEST, DUPLICATE, UNREADABLE;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
