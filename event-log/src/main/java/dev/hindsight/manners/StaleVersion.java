package dev.hindsight.manners;

import dev.hindsight.eventlog.VersionConflict;

/** The answer to a writer who has been overtaken. */
final class StaleVersion {

    private StaleVersion() {}

    static Problem of(VersionConflict conflict) {
        Problem problem = Problem.of("stale-version", 412, "It changed since you read it",
                conflict.expected() == IfMatch.NONE_OF_OURS
                        ? "The tag in If-Match is not one of ours. Send the ETag of what you have read, or leave it out."
                        : "You built on version " + conflict.expected()
                                + ", which is no longer the current one. Read it again and decide anew.");
        return conflict.current().isEmpty() ? problem : problem.with("currentVersion", conflict.current().getAsLong());
    }
}
