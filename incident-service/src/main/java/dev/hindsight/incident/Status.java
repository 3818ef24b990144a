package dev.hindsight.incident;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the work stands, in its natural order; {@code declined} and {@code merged} stand beside it. */
public enum Status {
    TRIAGE, IN_PROGRESS, MITIGATED, RESOLVED, DOCUMENTING, CLOSED, DECLINED, MERGED;

    /** True when no more work is expected. */
    public boolean isFinal() {
        return switch (this) {
            case CLOSED, DECLINED, MERGED -> true;
            case TRIAGE, IN_PROGRESS, MITIGATED, RESOLVED, DOCUMENTING -> false;
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
