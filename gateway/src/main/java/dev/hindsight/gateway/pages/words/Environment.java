package dev.hindsight.gateway.pages.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An environment as it is shown. Taking "prod" for "preprod" has cost a whole system before, so the live one differs from
 * every other in colour, form and word, and one that is not known by name claims to be neither.
 */
public record Environment(String name, Liveness liveness) {

    /** Whether customers are on it. */
    public enum Liveness {
        LIVE("live"), NOT_LIVE("not live"), UNSAID("");

        private final String words;

        Liveness(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String tone() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final List<String> USUAL = List.of("production", "preprod", "staging", "test", "development");

    private static final Set<String> LIVE = Set.of("production", "prod", "prd", "live");
    private static final Set<String> NOT_LIVE = Set.of("preprod", "preproduction", "staging", "stage", "test",
            "testing", "development", "dev", "qa", "uat", "sandbox", "integration", "local", "nonprod", "nonproduction",
            "demo", "training");

    public static Environment of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return new Environment("not said", Liveness.UNSAID);
        }
        return new Environment(name, liveness(name));
    }

    public boolean live() {
        return liveness == Liveness.LIVE;
    }

    /** "pre-production" and "preprod-eu" are told apart from "prod-eu" by their first whole word. */
    private static Liveness liveness(String name) {
        var word = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(pre|non)[-_ ]", "$1");
        var first = word.split("[-_ ./:]", 2)[0];
        if (LIVE.contains(first)) {
            return Liveness.LIVE;
        }
        return NOT_LIVE.contains(first) ? Liveness.NOT_LIVE : Liveness.UNSAID;
    }
}
