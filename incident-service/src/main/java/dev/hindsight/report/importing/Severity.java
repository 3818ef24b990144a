package dev.hindsight.report.importing;

/** How much a person should care about a finding. */
public enum Severity {
    /** Nothing was taken over; the message says what to bring instead. */
    ERROR,
    /** Something is missing, contradicts itself or was left open: look at it. */
    WARNING,
    /** Something was inferred or left out by a rule; good to know. */
    INFO
}
