package dev.hindsight.root;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What a root was made from: the streams in the order of its leaves, and the tree over their ends. */
final class RootTree {

    private final List<UUID> streams;
    private final MerkleTree tree;

    private RootTree(List<UUID> streams, MerkleTree tree) {
        this.streams = streams;
        this.tree = tree;
    }

    /** @param heads in the order of the leaves */
    static RootTree of(List<Head> heads) {
        return new RootTree(heads.stream().map(Head::stream).toList(), MerkleTree.of(heads.stream().map(Head::leaf).toList()));
    }

    /** In hex. */
    String root() {
        return HexFormat.of().formatHex(tree.root());
    }

    /** @return less than 0 when the stream is not among the leaves */
    int index(UUID stream) {
        return Collections.binarySearch(streams, stream, RootTree::compare);
    }

    /** In hex, from the bottom up. */
    List<String> path(int index) {
        return tree.path(index).stream().map(HexFormat.of()::formatHex).toList();
    }

    /** As the database does, to which an id is bytes and not, as to Java, two signed numbers. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
