package dev.hindsight.eventlog;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the hash chain of one stream has found.
 *
 * @param events how many events were there
 * @param headHash hash of the last event that holds, in hex
 * @param firstBroken version of the first event that does not hold or is missing; null when all hold
 */
public record Verification(boolean valid, long events, String headHash, @Nullable Long firstBroken) {

    static Verification intact(long events, byte[] head) {
        return new Verification(true, events, HexFormat.of().formatHex(head), null);
    }

    static Verification broken(long events, byte[] lastGood, long version) {
        return new Verification(false, events, HexFormat.of().formatHex(lastGood), version);
    }
}
