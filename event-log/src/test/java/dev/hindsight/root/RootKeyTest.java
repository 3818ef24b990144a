package dev.hindsight.root;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class RootKeyTest {

    /** RFC 8032 section 7.1, test 1. */
    @Test
    void key_and_signature_are_those_of_rfc_8032() {
        RootKey key = RootKey.of(Base64.getEncoder().encodeToString(
                HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
        assertEquals("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", hex(key.publicKey()));
        assertEquals("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0"
                + "595bbe24655141438e7a100b", hex(key.sign("")));
    }

    @Test
    void a_key_of_another_length_is_none() {
        assertThrows(IllegalArgumentException.class, () -> RootKey.of("AAAA"));
        assertThrows(IllegalArgumentException.class, () -> RootKey.of("not base64"));
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }
}
