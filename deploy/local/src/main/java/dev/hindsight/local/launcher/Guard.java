package dev.hindsight.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock that the system frees when its holder dies, however it dies. One launcher holds it at a time. */
final class Guard implements AutoCloseable {
    private final FileChannel channel;

    private Guard(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, unless a living launcher has it. */
    static Optional<Guard> take(Path home) {
        try {
            Files.createDirectories(home.resolve("run"));
            var channel = FileChannel.open(home.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(new Guard(channel));
                }
            } catch (OverlappingFileLockException _) {
                // held by this very JVM: taken all the same
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
