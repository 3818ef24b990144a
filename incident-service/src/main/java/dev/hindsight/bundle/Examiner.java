package dev.hindsight.bundle;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.manners.Turns;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Verifies or reads one bundle at a time, away from the event loop: what is read of a large one takes many times its size, and several at once
 * more memory than there is.
 */
@ApplicationScoped
class Examiner {

    private static final int MOST_WAITING = 20;

    private final Turns turns = new Turns(MOST_WAITING, "Too many bundles are being verified or read right now");

    /**
     * @param file fetched only when its turn has come
     * @param then what is done with a bundle that holds, while it has its turn
     * @return fails with {@link BrokenBundle} naming every place that does not hold, and with 503 when too many wait already
     */
    <T> Uni<T> verify(Uni<byte[]> file, Function<Verified, Uni<? extends T>> then) {
        return turns.next(file.emitOn(Infrastructure.getDefaultWorkerPool()).map(Verified::of).chain(then));
    }

    /**
     * @param file of a bundle that was verified when it came; fetched only when its turn has come
     * @return one of the files in it, empty where it has none of that name; fails with 503 when too many wait already
     */
    Uni<byte[]> read(Uni<byte[]> file, String name) {
        return turns.next(file.emitOn(Infrastructure.getDefaultWorkerPool()).map(bytes -> {
            StoredZip.Entry entry = StoredZip.read(bytes).get(name);
            return entry == null ? new byte[0] : entry.data();
        }));
    }
}
