package dev.hindsight.alert;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who makes the secret by which posts are known for genuine. */
public enum SecretOrigin {
    /** We do; it is shown once, to be pasted at the far side. */
    OURS,
    /** The far side does; until it is told here, no post is genuine. */
    FAR_SIDE,
    /** Nobody: a certificate or a token of a third party proves the post. */
    NONE;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
