package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] ANSWER = "{\"secret\":\"open sesame\"}".getBytes(UTF_8);
    private final Seal seal = seal(1);

    private static Seal seal(int with) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) with);
        return new Seal(Optional.of(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void what_is_closed_opens_for_its_owner_alone() {
        byte[] closed = seal.close("alice\n1", ANSWER);
        assertArrayEquals(ANSWER, seal.open("alice\n1", closed).orElseThrow());
        assertTrue(seal.open("bob\n1", closed).isEmpty());
        assertTrue(seal(2).open("alice\n1", closed).isEmpty());
        closed[closed.length - 1] ^= 1;
        assertTrue(seal.open("alice\n1", closed).isEmpty());
    }

    @Test
    void what_lies_in_databases_opens() {
        var one = new Seal(Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
        byte[] stored = Base64.getDecoder()
                .decode("AcArjm0+jrqCAnh/AyVioCFGjmkKImraLBwtwT8/m4K888IThy/GG/X7SycLZ6He7NbWi1g=");
        assertArrayEquals(ANSWER, one.open("alice\n1", stored).orElseThrow());
        assertTrue(one.open("alice\n1", new byte[]{1, 2, 3}).isEmpty());
    }

    @Test
    void it_is_told_apart_from_json_and_never_looks_the_same_twice() {
        assertTrue(Seal.isClosed(seal.close("alice", ANSWER)));
        assertFalse(Seal.isClosed(ANSWER));
        assertFalse(Seal.isClosed(new byte[0]));
        assertNotEquals(Arrays.toString(seal.close("alice", ANSWER)), Arrays.toString(seal.close("alice", ANSWER)));
        assertFalse(new String(seal.close("alice", ANSWER), UTF_8).contains("sesame"));
    }

    @Test
    void without_a_good_key_it_says_so_at_once() {
        assertThrows(IllegalStateException.class, () -> new Seal(Optional.empty()).require());
        assertThrows(IllegalStateException.class, () -> new Seal(Optional.of(" ")).require());
        assertEquals("HINDSIGHT_SECRETS_KEY must be 32 bytes in base64, for instance from `openssl rand -base64 32`; it has 3",
                assertThrows(IllegalArgumentException.class, () -> new Seal(Optional.of("YWJj"))).getMessage());
    }
}
