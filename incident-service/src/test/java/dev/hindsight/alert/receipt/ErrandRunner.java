package dev.hindsight.alert.receipt;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Errand;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import io.smallrye.mutiny.Uni;

/** A type of source each of whose posts leaves something to do; what comes of it is prepared by the body of the post. */
@Singleton
class ErrandRunner implements SourceType {

    static final String TYPE = "errands-of-tests";

    private final Map<String, Queue<Supplier<Uni<Errand>>>> prepared = new ConcurrentHashMap<>();
    private final Queue<String> run = new ConcurrentLinkedQueue<>();

    void prepare(String body, List<Supplier<Uni<Errand>>> outcomes) {
        prepared.put(body, new ConcurrentLinkedQueue<>(outcomes));
    }

    /** How often it was run for this body. */
    long runs(String body) {
        return run.stream().filter(body::equals).count();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN);
    }

    @Override
    public Reading read(Post post) {
        return Reading.nothing("It was read.");
    }

    @Override
    public boolean leavesErrand(Post post, Authentication how) {
        return prepared.containsKey(post.text());
    }

    @Override
    public Uni<Errand> runErrand(Post post, Authentication how) {
        run.add(post.text());
        Supplier<Uni<Errand>> outcome = prepared.get(post.text()).poll();
        return outcome == null ? Uni.createFrom().item(Errand.done("It was run once more.")) : outcome.get();
    }
}
