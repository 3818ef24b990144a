package dev.hindsight.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.hindsight.local.process.Folder;

/** The data folder: made once and whole, and freed of what a killed server left behind. */
record PostgresDisk(Path programs, String password) {

    void prepare(Path data) {
        Folder.fillOnce(data, this::initialise);
        try {
            // our own server does not run, as the caller made sure; the number inside may by now be anybody's
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(Path data) throws IOException {
        var secret = Files.createTempFile(data.getParent(), "initdb", ".secret"); // created with 0600
        try {
            Files.writeString(secret, password);
            run(List.of(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres", "-E", "UTF8",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "-A", "scram-sha-256",
                    "--pwfile=" + secret));
        } finally {
            Files.delete(secret);
        }
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(AsUser.command(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PartFailed("PostgreSQL could not lay out its data folder:\n" + said);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while PostgreSQL laid out its data folder.");
        }
    }
}
