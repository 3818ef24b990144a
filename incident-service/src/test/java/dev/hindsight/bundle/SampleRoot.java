package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.root.Head;
import dev.hindsight.root.Inclusion;
import dev.hindsight.root.SignedRoot;

/** Root 7 of an installation that has one incident only. */
final class SampleRoot {

    private static final KeyPair KEY = key();

    private SampleRoot() {}

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The proof that it has seen the incident up to an event. */
    static Inclusion over(RecordedEvent last) {
        var head = new Head(last.stream(), last.version(), HexFormat.of().formatHex(last.hash()));
        String leaf = "{\"hash\":\"%s\",\"stream\":\"%s\",\"version\":%d}".formatted(head.hash(), head.stream(),
                head.version());
        try {
            byte[] root = MessageDigest.getInstance("SHA-256").digest(("\0" + leaf).getBytes(UTF_8));
            Instant at = Instant.parse("2026-09-14T13:00:00Z");
            String statement = """
                    {"at":"%s","globalSeq":9,"number":7,"previous":"%s","root":"%s","service":"incident-service","streams":1}"""
                    .formatted(at, "0".repeat(64), HexFormat.of().formatHex(root));
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(KEY.getPrivate());
            signing.update(statement.getBytes(UTF_8));
            byte[] whole = KEY.getPublic().getEncoded();
            var signed = new SignedRoot(7, at, "incident-service", 9, 1, HexFormat.of().formatHex(root), "0".repeat(64),
                    statement, Base64.getEncoder().encodeToString(signing.sign()),
                    Base64.getEncoder().encodeToString(Arrays.copyOfRange(whole, whole.length - 32, whole.length)));
            return new Inclusion(signed, head, leaf, 0, List.of(), true);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
