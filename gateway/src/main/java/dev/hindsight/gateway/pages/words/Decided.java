package dev.hindsight.gateway.pages.words;

import org.jspecify.annotations.Nullable;

/** What was done with an alert, in a word or two. */
public final class Decided {

    private Decided() {}

    public static String words(@Nullable String decision) {
        if (decision == null || decision.isEmpty()) {
            return "Not decided yet";
        }
        return switch (decision) {
            case "storm" -> "Gathered in a storm";
            case "recorded" -> "Recorded only";
            case "declared" -> "Declared an incident";
            default -> Badge.label(decision);
        };
    }
}
