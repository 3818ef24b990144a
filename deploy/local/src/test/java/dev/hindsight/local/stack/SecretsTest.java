package dev.hindsight.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path home;

    @Test
    void a_secret_is_the_same_after_a_restart_and_differs_from_the_others() {
        var first = Secrets.in(home).password("database.incident");
        var again = Secrets.in(home);
        assertEquals(first, again.password("database.incident"));
        assertNotEquals(first, again.password("database.action"));
    }

    @Test
    void a_key_is_32_bytes_in_base64() {
        assertEquals(32, Base64.getDecoder().decode(Secrets.in(home).key("sessions")).length);
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        Secrets.in(home).key("sessions");
        var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.properties")));
        assertEquals("rw-------", rights);
    }
}
