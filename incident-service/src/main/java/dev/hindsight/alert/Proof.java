package dev.hindsight.alert;

/** Whether a post is from who it says. */
public enum Proof {
    GENUINE,
    /** Signed by the source, but at another time: somebody may be sending it again. */
    OLD, FORGED
}
