package dev.hindsight.root;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.eventlog.Sha256;

/**
 * The Merkle tree of RFC 6962 section 2.1: a leaf is {@code SHA-256(0x00 ‖ data)}, a node {@code SHA-256(0x01 ‖ left ‖ right)}, so
 * that neither can pass for the other; the left side holds the largest power of two of leaves that is less than all.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** From the leaves up; one that has no other beside it goes up as it is. */
    private final List<List<byte[]>> levels;

    private MerkleTree(List<List<byte[]>> levels) {
        this.levels = levels;
    }

    static byte[] leaf(byte[] data) {
        return Sha256.of(LEAF, data);
    }

    /** @param leaves already hashed */
    static MerkleTree of(List<byte[]> leaves) {
        var levels = new ArrayList<List<byte[]>>();
        levels.add(leaves);
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
        return new MerkleTree(levels);
    }

    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>((level.size() + 1) / 2);
        for (int left = 0; left < level.size(); left += 2) {
            above.add(left + 1 < level.size() ? node(level.get(left), level.get(left + 1)) : level.get(left));
        }
        return above;
    }

    /** Over no leaves it is the hash of nothing. */
    byte[] root() {
        return levels.getLast().isEmpty() ? Sha256.of() : levels.getLast().getFirst();
    }

    /** What one has to know besides the leaf to come to the root, from the bottom up. */
    List<byte[]> path(int index) {
        var path = new ArrayList<byte[]>();
        int place = index;
        for (List<byte[]> level : levels) {
            int other = place ^ 1;
            if (other < level.size()) {
                path.add(level.get(other));
            }
            place /= 2;
        }
        return path;
    }

    /** The root that a leaf and its path lead to. */
    static byte[] root(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size < 2 && !path.isEmpty()) {
            throw new IllegalArgumentException("the path is longer than the tree is high");
        }
        if (size < 2) {
            return leaf;
        }
        int split = split(size);
        byte[] other = path.getLast();
        List<byte[]> rest = path.subList(0, path.size() - 1);
        return index < split
                ? node(root(leaf, index, split, rest), other)
                : node(other, root(leaf, index - split, size - split, rest));
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
