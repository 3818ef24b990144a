package dev.hindsight.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is new in one post, gathered while its transaction runs. */
record News(List<Begin> begun, List<End> ended, List<UUID> repeated, List<UUID> recorded) {

    News() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** An episode that begins. */
    record Begin(UUID id, Verdict.Begun verdict) {

        Signal signal() {
            return verdict.signal();
        }
    }

    /** An episode that ends. */
    record End(Episode episode, Instant at) {

        UUID id() {
            return episode.id();
        }
    }

    void end(Episode episode, Instant at) {
        ended.add(new End(episode, at));
    }
}
