package dev.hindsight.gateway.pages.bundles;

import java.util.List;

/**
 * A file that was not taken.
 *
 * @param name as its owner calls it; empty when none was chosen
 * @param broken whether it is a bundle that does not hold, or something else is wrong
 */
public record Refused(String name, boolean broken, String sentence, List<Flaw> flaws) {

    private static final int MOST = 100;

    public boolean cut() {
        return flaws.size() >= MOST;
    }
}
