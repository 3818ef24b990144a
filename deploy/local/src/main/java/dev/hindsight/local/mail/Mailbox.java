package dev.hindsight.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import dev.hindsight.local.process.Folder;

/** Mails as files, one each, the newest three thousand; they outlive a restart. The id is the time of arrival and a number. */
final class Mailbox {
    private static final int MOST = 3_000;
    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final AtomicLong last = new AtomicLong();

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Keeps a mail; once this returns it is in the folder. */
    synchronized void keep(Envelope envelope, byte[] content) {
        var id = String.format("%013d-%06d", System.currentTimeMillis(), last.incrementAndGet() % 1_000_000);
        var trace = "Return-Path: <" + envelope.from() + ">\r\nDelivered-To: " + String.join(", ", envelope.to()) + "\r\n";
        try {
            Files.createDirectories(folder);
            var forming = folder.resolve(id + ".forming");
            Files.write(forming, trace.getBytes(StandardCharsets.UTF_8));
            Files.write(forming, content, java.nio.file.StandardOpenOption.APPEND);
            Files.move(forming, folder.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
            for (var old : ids().stream().skip(MOST).toList()) {
                Files.delete(folder.resolve(old + SUFFIX));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first. */
    List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> source(String id) {
        if (!id.matches("[0-9]{13}-[0-9]{6}") || !Files.exists(folder.resolve(id + SUFFIX))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(id + SUFFIX)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void clear() {
        Folder.delete(folder);
    }
}
