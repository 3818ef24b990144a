package dev.hindsight.gateway.pages.rules;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Problem;

/**
 * Everything the list of rules shows.
 *
 * @param refused why a button of it did nothing, else null
 */
public record Rulebook(List<Listed> all, @Nullable Problem refused) {

    /** Those that are no maintenance windows, in the order in which they speak. */
    public List<Listed> rules() {
        return all.stream().filter(one -> !one.rule().maintenance()).toList();
    }

    /** Windows that stand or will, the next to change first. */
    public List<Listed> windows() {
        return windows(true).sorted(Comparator.comparing(Listed::standing)).toList();
    }

    /** Windows that are over or off. */
    public List<Listed> past() {
        return windows(false).toList();
    }

    private java.util.stream.Stream<Listed> windows(boolean ahead) {
        return all.stream().filter(one -> one.rule().maintenance() && one.ahead() == ahead);
    }

    public String sentence() {
        if (refused == null) {
            return "";
        }
        return refused.isStale()
                ? "Somebody was faster: the rule was changed after you opened this page. It shows how it is now."
                : refused.sentence();
    }
}
