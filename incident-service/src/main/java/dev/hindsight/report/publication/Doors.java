package dev.hindsight.report.publication;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who may come in: readers of reports that there are have a door of their own, so that whoever guesses at addresses takes nobody's
 * report away. A guess costs one look into an index, a page far more.
 */
final class Doors {

    private static final int GUESSES_FOR_A_PAGE = 20;
    private static final int MOST_KNOWN = 10_000;

    private final ReadBound readers;
    private final ReadBound strangers;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param pages how many in a second */
    Doors(int pages) {
        readers = new ReadBound(pages);
        strangers = new ReadBound(pages * GUESSES_FOR_A_PAGE);
    }

    boolean letIn(String token, long second) {
        return (known.contains(token) ? readers : strangers).take(second);
    }

    /** @param found whether there is such a report */
    void asked(String token, boolean found) {
        if (!found) {
            known.remove(token);
            return;
        }
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.add(token);
    }
}
