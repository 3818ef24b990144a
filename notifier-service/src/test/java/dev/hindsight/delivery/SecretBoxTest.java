package dev.hindsight.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final UUID ME = UUID.randomUUID();
    private final SecretBox box = new SecretBox(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void what_is_closed_opens_again_and_is_not_readable_in_between() {
        byte[] closed = box.close(ME, "{\"secrets\":[\"whsec_x\"]}");
        assertFalse(new String(closed, StandardCharsets.ISO_8859_1).contains("whsec"));
        assertEquals("{\"secrets\":[\"whsec_x\"]}", box.open(ME, closed));
    }

    @Test
    void what_lies_in_databases_opens() {
        byte[] stored = Base64.getDecoder().decode("AYO62GKVG3tPsqgbiYb69IDmXgwau1JzsXDAyHooScijsX95uNKdH+GBEE/nvRwPrWGyFg==");
        assertEquals("{\"secrets\":[\"whsec_x\"]}", new SecretBox("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .open(UUID.fromString("0199e7a0-0000-7000-8000-000000000001"), stored));
    }

    @Test
    void the_same_text_never_looks_the_same() {
        assertNotEquals(Base64.getEncoder().encodeToString(box.close(ME, "a")),
                Base64.getEncoder().encodeToString(box.close(ME, "a")));
    }

    @Test
    void it_opens_for_its_owner_only_and_not_after_a_change() {
        byte[] closed = box.close(ME, "a");
        assertThrows(IllegalStateException.class, () -> box.open(UUID.randomUUID(), closed));
        closed[closed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> box.open(ME, closed));
    }

    @Test
    void a_key_that_is_too_short_is_refused_with_a_hint() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new SecretBox("AAAA"));
        assertTrue(String.valueOf(refused.getMessage()).contains("openssl rand -base64 32"));
    }
}
