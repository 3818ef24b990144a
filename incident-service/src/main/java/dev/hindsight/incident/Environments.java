package dev.hindsight.incident;

import java.util.Locale;
import java.util.Set;

/** What people and tools call the environments that incidents are in. */
public final class Environments {

    /** All names of what real users use, in small letters. */
    public static final Set<String> PRODUCTION = Set.of("production", "prod", "prd", "live");

    private Environments() {}

    /** An environment by its usual name: production by each of its names, another as it is. */
    public static String usual(String named) {
        return PRODUCTION.contains(named.toLowerCase(Locale.ROOT)) ? "production" : named;
    }
}
