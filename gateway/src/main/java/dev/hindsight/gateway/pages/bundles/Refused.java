package dev.hindsight.gateway.pages.bundles;

import java.util.List;

/**
 * A file that was not taken, or of which nobody knows whether it was.
 *
 * @param name as its owner calls it; empty when none was chosen
 * @param surely whether it was not taken; false when the answer was late, cut or garbled
 * @param broken whether it is a bundle that does not hold, or something else is wrong
 */
public record Refused(String name, boolean surely, boolean broken, String sentence, List<Flaw> flaws) {

    private static final int MOST = 100;

    /** What the form itself or the door refuses. */
    static Refused outright(String name, String sentence) {
        return new Refused(name, true, false, sentence, List.of());
    }

    public boolean cut() {
        return flaws.size() >= MOST;
    }
}
