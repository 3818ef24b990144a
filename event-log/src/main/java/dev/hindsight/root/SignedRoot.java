package dev.hindsight.root;

import java.time.Instant;
import java.util.HexFormat;

import dev.hindsight.eventlog.Sha256;

/**
 * What was signed about all streams of this service.
 *
 * @param number from 1 without holes
 * @param service whose streams, such as {@code incident-service}
 * @param globalSeq the last event that is in it; all before it are, too
 * @param streams how many there were
 * @param root Merkle root (RFC 6962) over the ends of all streams, ordered by stream, in hex
 * @param previous SHA-256 of the statement of the root before, in hex; 64 zeros in the first
 * @param statement the text that was signed: RFC 8785 JSON of the fields before this one
 * @param signature Ed25519 over the bytes of the statement, in base64
 * @param publicKey 32 bytes in base64, as it was at that time; believe only one that you know from elsewhere
 */
public record SignedRoot(long number, Instant at, String service, long globalSeq, int streams, String root, String previous,
        String statement, String signature, String publicKey) {

    static String statement(long number, Instant at, String service, long globalSeq, int streams, String root,
            String previous) {
        return "{\"at\":\"" + at + "\",\"globalSeq\":" + globalSeq + ",\"number\":" + number + ",\"previous\":\"" + previous
                + "\",\"root\":\"" + root + "\",\"service\":\"" + service + "\",\"streams\":" + streams + "}";
    }

    /** What the next one names as the one before. */
    String digest() {
        return HexFormat.of().formatHex(Sha256.of(statement));
    }
}
