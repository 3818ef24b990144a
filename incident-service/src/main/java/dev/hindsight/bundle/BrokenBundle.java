package dev.hindsight.bundle;

import java.util.List;

/** A bundle that does not hold, and where. */
final class BrokenBundle extends RuntimeException {

    private final transient List<Flaw> flaws;

    BrokenBundle(List<Flaw> flaws) {
        super(flaws.getFirst().message(), null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    static BrokenBundle archive(String what) {
        return new BrokenBundle(List.of(new Flaw(null, null, null, "The archive " + what + ".")));
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
