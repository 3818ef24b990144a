package dev.hindsight.manners;

/**
 * Who reads, and so what they may see: an administrator everything, others what is not confidential or what they take part in.
 */
public record Reader(String name, boolean admin) {

    /** Who has no name: takes part in nothing. */
    public static final Reader NOBODY = new Reader("", false);

    public static Reader of(Caller caller) {
        return new Reader(caller.name(), caller.isAdmin());
    }
}
