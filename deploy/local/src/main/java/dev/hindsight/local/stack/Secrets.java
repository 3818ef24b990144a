package dev.hindsight.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Passwords and keys of one local stack, made on the first start and kept in a file that only its owner reads. They belong to
 * the data: without them nothing that was encrypted can be read again.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Path home) {
        var secrets = new Secrets(home.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (var in = Files.newInputStream(secrets.file)) {
                secrets.known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** 32 random bytes in base64, the same at every call for one name. */
    public synchronized String key(String name) {
        return secret(name, Base64.getEncoder());
    }

    /** As {@link #key}, of letters, digits, minus and underline only. */
    public synchronized String password(String name) {
        return secret(name, Base64.getUrlEncoder().withoutPadding());
    }

    private String secret(String name, Base64.Encoder encoder) {
        var value = known.getProperty(name);
        if (value != null) {
            return value;
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var fresh = encoder.encodeToString(bytes);
        known.setProperty(name, fresh);
        write();
        return fresh;
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            var forming = file.resolveSibling("secrets.forming");
            Files.deleteIfExists(forming);
            Files.createFile(forming, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var lines = new StringBuilder();
            for (var name : new TreeSet<>(known.stringPropertyNames())) {
                lines.append(name).append('=').append(known.getProperty(name)).append('\n');
            }
            Files.writeString(forming, lines);
            Files.move(forming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
