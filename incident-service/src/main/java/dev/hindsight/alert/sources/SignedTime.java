package dev.hindsight.alert.sources;

import java.time.Duration;
import java.time.Instant;

import dev.hindsight.alert.Proof;

/** What a good signature is worth, by the time that it covers. */
public final class SignedTime {

    private SignedTime() {}

    /** @param tolerance how old or early it may be */
    public static Proof judge(Instant signed, Instant now, Duration tolerance) {
        return Duration.between(signed, now).abs().compareTo(tolerance) > 0 ? Proof.OLD : Proof.GENUINE;
    }
}
