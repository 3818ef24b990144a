package dev.hindsight.root;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The end of a stream as a root has it.
 *
 * @param hash of the event of that version, in hex
 */
public record Head(UUID stream, long version, String hash) {

    /** What is hashed as a leaf: RFC 8785 JSON. */
    String statement() {
        return "{\"hash\":\"" + hash + "\",\"stream\":\"" + stream + "\",\"version\":" + version + "}";
    }

    byte[] leaf() {
        return MerkleTree.leaf(statement().getBytes(UTF_8));
    }
}
