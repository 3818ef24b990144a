package dev.hindsight.alert;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a post shows that it comes from its source. */
public enum Scheme {
    /** The last part of the path is the secret. */
    URL_TOKEN,
    /** {@code Authorization: Basic}, any user name unless one is set. */
    BASIC,
    /** {@code Authorization: Bearer}. */
    BEARER,
    /** A header whose name is set or usual holds the secret. */
    HEADER,
    /** A query parameter whose name is set or usual holds the secret. */
    QUERY,
    /** The source's own way to sign the raw bytes. */
    SIGNATURE,
    /** The secret stands where the source's own API has it: {@code routing_key}, {@code Authorization: GenieKey}. */
    API_KEY,
    /** {@code Authorization: Bearer} with a token that the cloud behind the source has signed; there is no secret. */
    JWT;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Scheme of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
