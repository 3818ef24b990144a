package dev.hindsight.root;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import dev.hindsight.eventlog.Rejected;

/**
 * The proof that a root has seen a stream up to a version: hash the leaf, climb along the path, compare with the root, check the
 * signature. A copy of the stream that is shorter than the head, or has another hash there, was cut or changed.
 *
 * @param leaf what is hashed as the leaf: RFC 8785 JSON
 * @param index place among the leaves, from 0
 * @param path hashes of the other sides from the bottom up, in hex
 * @param holds whether the log still has that event with that hash
 */
public record Inclusion(SignedRoot root, Head head, String leaf, int index, List<String> path, boolean holds) {

    static Inclusion of(SignedRoot root, List<Head> heads, UUID stream) {
        for (int index = 0; index < heads.size(); index++) {
            Head head = heads.get(index);
            if (head.stream().equals(stream)) {
                List<byte[]> leaves = heads.stream().map(Head::leaf).toList();
                return new Inclusion(root, head, head.statement(), index,
                        MerkleTree.path(leaves, index).stream().map(HexFormat.of()::formatHex).toList(), true);
            }
        }
        throw new Rejected("no-such-inclusion", "Root " + root.number() + " is older than this incident.");
    }

    Inclusion holding(boolean still) {
        return new Inclusion(root, head, leaf, index, path, still);
    }
}
