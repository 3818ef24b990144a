package dev.hindsight.manners;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What {@code topic} of the feed may be. Each topic is read where its events are; the gateway knows where that is. */
public final class FeedTopics {

    /** The feed of incidents, which one gets without asking for a topic. */
    public static final String INCIDENTS = "hindsight.incidents.v1";
    public static final String ACTION_ITEMS = "hindsight.action-items.v1";

    private static final List<String> KNOWN = List.of(INCIDENTS, ACTION_ITEMS);

    private FeedTopics() {}

    /** @throws ProblemException 422 with the topics that there are, when {@code asked} is not {@code here} */
    public static void check(@Nullable String asked, String here) {
        if (asked == null || asked.isEmpty() || asked.equals(here)) {
            return;
        }
        String detail = KNOWN.contains(asked)
                ? "is not to be read here, where there is " + here
                : "must be one of " + String.join(", ", KNOWN);
        throw Problem.invalid(List.of(new Problem.FieldError("#/topic", detail))).asException();
    }
}
