package dev.hindsight.root;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

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

    static Inclusion of(SignedRoot root, RootTree tree, RootRows.Seen seen) {
        Head head = seen.head();
        int index = tree.index(head.stream());
        if (index < 0) {
            throw absent(root);
        }
        return new Inclusion(root, head, head.statement(), index, tree.path(index), seen.still());
    }

    static Rejected absent(SignedRoot root) {
        return new Rejected("no-such-inclusion", "Root " + root.number() + " is older than this stream.");
    }

    /** Whether leaf and path of a proof, as {@code GET …/inclusion} gives it, say what its head says and lead to its root. */
    public static boolean leadsToRoot(JsonNode proof) {
        try {
            JsonNode head = proof.path("head");
            var stated = new Head(UUID.fromString(head.path("stream").asText()), head.path("version").asLong(),
                    head.path("hash").asText());
            List<byte[]> path = new ArrayList<>();
            proof.path("path").forEach(step -> path.add(HexFormat.of().parseHex(step.asText())));
            int size = proof.path("root").path("streams").asInt();
            int index = proof.path("index").asInt(-1);
            return stated.statement().equals(proof.path("leaf").asText()) && index >= 0 && index < size && path.size() <= 32
                    && HexFormat.of().formatHex(MerkleTree.root(stated.leaf(), index, size, path))
                            .equals(proof.path("root").path("root").asText());
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return false;
        }
    }

    /** Whether the statement of a root says what its other fields say, and is signed with the key that it names. */
    public static boolean isSigned(JsonNode root) {
        try {
            String statement = SignedRoot.statement(root.path("number").asLong(), Instant.parse(root.path("at").asText()),
                    root.path("service").asText(), root.path("globalSeq").asLong(), root.path("streams").asInt(),
                    root.path("root").asText(), root.path("previous").asText());
            return statement.equals(root.path("statement").asText())
                    && RootKey.holds(statement, root.path("signature").asText(), root.path("publicKey").asText());
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
