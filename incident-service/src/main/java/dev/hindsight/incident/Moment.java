package dev.hindsight.incident;

import java.util.Locale;

/** The four moments every incident is measured by. */
public enum Moment {
    STARTED, DETECTED, MITIGATED, RESOLVED;

    /** As the API calls it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT) + "At";
    }
}
