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

    private MerkleTree() {}

    static byte[] leaf(byte[] data) {
        return Sha256.of(LEAF, data);
    }

    /** @param leaves already hashed; of none the root is the hash of nothing */
    static byte[] root(List<byte[]> leaves) {
        return switch (leaves.size()) {
            case 0 -> Sha256.of();
            case 1 -> leaves.getFirst();
            default -> node(root(leaves.subList(0, split(leaves.size()))),
                    root(leaves.subList(split(leaves.size()), leaves.size())));
        };
    }

    /** What one has to know besides the leaf to come to the root, from the bottom up. */
    static List<byte[]> path(List<byte[]> leaves, int index) {
        var path = new ArrayList<byte[]>();
        climb(leaves, index, path);
        return path;
    }

    private static void climb(List<byte[]> leaves, int index, List<byte[]> path) {
        if (leaves.size() < 2) {
            return;
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        if (index < split) {
            climb(left, index, path);
            path.add(root(right));
        } else {
            climb(right, index - split, path);
            path.add(root(left));
        }
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
