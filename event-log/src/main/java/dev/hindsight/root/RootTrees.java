package dev.hindsight.root;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Trees of the roots that were asked for last, so that not each proof reads the ends of all streams. What leads to a root can only be
 * what the root was made from: it is known by its hash, never changes, and no instance has to tell another.
 */
final class RootTrees {

    /** Of all that are kept together; with what is above it, a leaf takes some 150 bytes. */
    static final int MOST_LEAVES = 250_000;

    private final Function<SignedRoot, Uni<List<Head>>> reading;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param reading gives the ends of all streams of a root, in the order of its leaves */
    RootTrees(Function<SignedRoot, Uni<List<Head>>> reading) {
        this.reading = reading;
    }

    private record Kept(Uni<RootTree> tree, int leaves) {}

    /** Who comes while it is read waits for that. */
    Uni<RootTree> of(SignedRoot root) {
        if (root.streams() > MOST_LEAVES) {
            return read(root);
        }
        synchronized (kept) {
            Kept one = kept.computeIfAbsent(root.root(), _ -> new Kept(read(root), root.streams()));
            makeRoom();
            return one.tree();
        }
    }

    private Uni<RootTree> read(SignedRoot root) {
        return Uni.createFrom().deferred(() -> reading.apply(root)).emitOn(Infrastructure.getDefaultWorkerPool())
                .map(RootTree::of).onItemOrFailure().invoke((tree, _) -> {
                    if (tree == null || !tree.root().equals(root.root())) {
                        forget(root);
                    }
                }).memoize().indefinitely();
    }

    private void forget(SignedRoot root) {
        synchronized (kept) {
            kept.remove(root.root());
        }
    }

    /** The one that nobody has asked for the longest goes first. */
    private void makeRoom() {
        int leaves = kept.values().stream().mapToInt(Kept::leaves).sum();
        Iterator<Kept> eldest = kept.values().iterator();
        while (leaves > MOST_LEAVES) {
            leaves -= eldest.next().leaves();
            eldest.remove();
        }
    }
}
