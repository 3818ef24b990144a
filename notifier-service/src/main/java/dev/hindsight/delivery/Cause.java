package dev.hindsight.delivery;

import org.jspecify.annotations.Nullable;

/** Why a message goes to somebody. */
public enum Cause {
    RULE, SUBSCRIPTION, TEST;

    static Cause of(@Nullable String ruleName, @Nullable String subscriber) {
        if (ruleName == null) {
            return TEST;
        }
        return subscriber == null ? RULE : SUBSCRIPTION;
    }
}
