package dev.hindsight.alert.placing;

import java.util.Locale;

/**
 * What was done with an alert, for people to read.
 *
 * @param reason a sentence that names what it was decided by
 * @param shown false when the incident has too many alerts to have this one among its events
 */
public record Decision(Kind kind, String reason, boolean shown) {

    public enum Kind {
        DECLARED, ATTACHED, REOPENED, STORM, SILENCED, HEARTBEAT, RECORDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Decision(Kind kind, String reason) {
        this(kind, reason, true);
    }

    /** The same, where there are too many. */
    Decision unshown() {
        return new Decision(kind, reason, false);
    }
}
