package dev.hindsight.gateway.pages.actions;

import java.util.List;
import java.util.Set;

import dev.hindsight.gateway.pages.words.Badge;

/** Which statuses an action item can have next, as the action tracker has it, which says no to all others. */
final class Ways {

    private static final Set<String> AT_WORK = Set.of("open", "in-progress", "blocked", "regressed");

    private Ways() {}

    /** In their usual order, the present one among them: more evidence or another reason may be given for it. */
    static List<String> from(String status) {
        return Badge.ACTION_STATUSES.stream().filter(next -> next.equals(status) || isWay(status, next)).toList();
    }

    private static boolean isWay(String status, String next) {
        return switch (next) {
            case "claimed-done" -> AT_WORK.contains(status);
            case "verified" -> status.equals("claimed-done");
            case "dropped" -> !status.equals("verified");
            case "regressed" -> status.equals("claimed-done") || status.equals("verified");
            default -> true;
        };
    }
}
