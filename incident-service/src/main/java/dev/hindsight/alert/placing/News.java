package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.hindsight.alert.Signal;

/**
 * What is new in one post, gathered while its transaction runs.
 *
 * @param still episodes that go on and are in no incident yet
 * @param said what episodes that go on say of how bad they are
 */
public record News(List<Begin> begun, List<Begin> still, List<Move> moved, List<End> ended, List<UUID> repeated,
        List<UUID> recorded, List<Said> said) {

    News() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
    }

    /** An episode that begins, or one that looks for an incident again. */
    public record Begin(UUID id, Verdict.Begun verdict, Plan plan) {

        public Signal signal() {
            return verdict.signal();
        }

        /** Whether nobody had heard of the episode. */
        public boolean isFresh() {
            return verdict.lateTo() == null;
        }
    }

    /** An episode that goes on in another state. */
    public record Move(UUID id, Signal signal) {}

    /** An episode that goes on, and what it says by now. */
    public record Said(Episode episode, Signal signal) {}

    /** An episode that ends. */
    public record End(Episode episode, Instant at, Instant heardAt) {

        public UUID id() {
            return episode.id();
        }
    }

    void end(Episode episode, Instant at, Instant heardAt) {
        ended.add(new End(episode, at, heardAt));
    }

    /** An open episode without an incident. */
    void look(Episode episode, Signal signal, Plan plan) {
        still.add(new Begin(episode.id(), new Verdict.Begun(signal, List.of(), episode, null, null), plan));
    }

    /** All that look for an incident. */
    public List<Begin> looking() {
        return Stream.concat(begun.stream(), still.stream()).toList();
    }

    /** Of what goes on, only what is graver than it was is news. */
    void keepGraver(Set<UUID> graver) {
        said.removeIf(one -> !graver.contains(one.episode().id()));
    }

    boolean isEmpty() {
        return begun.isEmpty() && moved.isEmpty() && ended.isEmpty() && recorded.isEmpty() && said.isEmpty();
    }

    /** Every alert that the post was about. */
    List<UUID> alerts() {
        return Stream.of(repeated.stream(), moved.stream().map(Move::id), ended.stream().map(End::id), recorded.stream(),
                begun.stream().map(Begin::id)).flatMap(ids -> ids).distinct().toList();
    }
}
