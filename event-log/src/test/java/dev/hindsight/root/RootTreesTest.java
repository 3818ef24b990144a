package dev.hindsight.root;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;

class RootTreesTest {

    private static final UUID LOW = UUID.fromString("0195d3a0-0000-7000-8000-000000000001");
    /** To Java less than the other. */
    private static final UUID HIGH = UUID.fromString("f195d3a0-0000-7000-8000-000000000001");

    /** The number of each root that was read, and what has to come back for it to go on. */
    private final List<Long> read = new ArrayList<>();
    private final List<CompletableFuture<List<Head>>> underWay = new ArrayList<>();
    private final RootTrees trees = new RootTrees(root -> {
        read.add(root.number());
        underWay.add(new CompletableFuture<>());
        return Uni.createFrom().completionStage(underWay.getLast());
    });

    private static List<Head> heads(long root) {
        return List.of(new Head(LOW, root, "00"), new Head(HIGH, 1, "01"));
    }

    private static SignedRoot root(long number, int streams) {
        return new SignedRoot(number, Instant.EPOCH, "tests", number, streams, RootTree.of(heads(number)).root(), "", "", "",
                "");
    }

    private CompletableFuture<RootTree> ask(SignedRoot root) {
        return trees.of(root).subscribeAsCompletionStage();
    }

    private void askAndAnswer(SignedRoot root) {
        var asked = ask(root);
        underWay.getLast().complete(heads(root.number()));
        asked.join();
    }

    @Test
    void all_proofs_in_one_root_read_the_ends_of_its_streams_once() {
        var first = ask(root(1, 2));
        var meanwhile = ask(root(1, 2));
        underWay.getFirst().complete(heads(1));
        RootTree tree = first.join();
        assertEquals(tree, meanwhile.join());
        assertEquals(tree, ask(root(1, 2)).join());
        assertEquals(List.of(1L), read);
        assertEquals(List.of(0, 1), List.of(tree.index(LOW), tree.index(HIGH)));
        assertTrue(tree.index(UUID.randomUUID()) < 0);
    }

    @Test
    void what_could_not_be_read_or_does_not_lead_to_the_root_is_read_again() {
        var failing = ask(root(1, 2));
        underWay.getFirst().completeExceptionally(new IllegalStateException("away"));
        assertThrows(CompletionException.class, failing::join);
        var changed = ask(root(1, 2));
        underWay.getLast().complete(heads(2));
        changed.join();
        askAndAnswer(root(1, 2));
        ask(root(1, 2)).join();
        assertEquals(List.of(1L, 1L, 1L), read);
    }

    @Test
    void when_there_are_too_many_leaves_the_root_that_nobody_has_asked_for_the_longest_is_forgotten() {
        int third = RootTrees.MOST_LEAVES / 3;
        for (long number = 1; number <= 3; number++) {
            askAndAnswer(root(number, third));
        }
        ask(root(1, third)).join();
        askAndAnswer(root(4, third));
        ask(root(1, third)).join();
        askAndAnswer(root(2, third));
        assertEquals(List.of(1L, 2L, 3L, 4L, 2L), read);
    }

    @Test
    void a_root_that_is_too_large_is_not_kept_and_drives_out_no_other() {
        askAndAnswer(root(1, 2));
        for (int times = 0; times < 2; times++) {
            askAndAnswer(root(2, RootTrees.MOST_LEAVES + 1));
        }
        ask(root(1, 2)).join();
        assertEquals(List.of(1L, 2L, 2L), read);
    }
}
