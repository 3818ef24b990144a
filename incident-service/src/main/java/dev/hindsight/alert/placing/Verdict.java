package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Signal;

/** What a signal means, given what was heard before. */
public sealed interface Verdict {

    Signal signal();

    /** Nothing new: sent again, or late news of what is over. */
    record Repeat(Signal signal, Episode of) implements Verdict {}

    /** Nothing new of an episode that is in no incident: it may be that it belongs in one by now. */
    record Still(Signal signal, Episode of) implements Verdict {}

    /** An episode that is in an incident goes on as it was, though it may be graver by now. */
    record GoesOn(Signal signal, Episode of) implements Verdict {}

    /** An episode that goes on is in another state. */
    record Moved(Signal signal, Episode of) implements Verdict {}

    /** A known episode has ended. */
    record Ended(Signal signal, List<Episode> episodes, Instant at) implements Verdict {}

    /** Over before it could be brought anywhere: recorded, and ready for a beginning that comes late. */
    record EndOnly(Signal signal, List<Episode> older, Instant at) implements Verdict {}

    /**
     * A new episode.
     *
     * @param older episodes that must be over because this one began
     * @param lateTo its own end, when that was heard first
     * @param home the incident of the alert's other episode, if it can take this one
     * @param endsAt when it is known to be over already
     */
    record Begun(Signal signal, List<Episode> older, @Nullable Episode lateTo, Episode.@Nullable Target home,
            @Nullable Instant endsAt) implements Verdict {}
}
