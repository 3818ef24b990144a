package dev.hindsight.incident;

/** The four moments every incident is measured by. */
public enum Moment {
    STARTED, DETECTED, MITIGATED, RESOLVED
}
