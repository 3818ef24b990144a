package dev.hindsight.incident;

/** Actors of events that are no people. */
public final class Machines {

    /** What the intake of alerts does because they are over; nobody has done it. */
    public static final String INTAKE = "alert-intake";
    /** How the name of a source of alerts begins; people of a directory may have a colon in theirs. */
    public static final String SOURCE = "alert-source:";

    private Machines() {}
}
