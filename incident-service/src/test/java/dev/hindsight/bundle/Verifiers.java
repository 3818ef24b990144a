package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three verifiers, each asked about many bundles at once. */
final class Verifiers {

    private final Path folder;

    Verifiers(Path folder) {
        this.folder = folder;
    }

    /** @param text all that it said, with bars between the lines */
    record Said(boolean holds, String text) {}

    static Said service(byte[] bundle) {
        try {
            Verified found = Verified.of(bundle);
            return new Said(true, "root " + found.rootVersion() + " " + found.unproven());
        } catch (BrokenBundle broken) {
            return new Said(false, broken.flaws().toString());
        }
    }

    Map<String, Said> python(Map<String, byte[]> bundles) {
        return run("python3", "every.py", "verify.py", bundles);
    }

    /** The script of the page, by Node; the end-to-end suite asks a browser. */
    Map<String, Said> page(Map<String, byte[]> bundles) {
        return run("node", "every.js", "verify.html", bundles);
    }

    private Map<String, Said> run(String program, String script, String verifier, Map<String, byte[]> bundles) {
        try {
            var command = new ArrayList<>(List.of(program, resource(script).toString()));
            for (var bundle : bundles.entrySet()) {
                command.add(Files.write(folder.resolve(bundle.getKey()), bundle.getValue()).toString());
            }
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("VERIFIER", resource(verifier).toString());
            Process process = started(builder);
            var said = new LinkedHashMap<String, Said>();
            String all = new String(process.getInputStream().readAllBytes(), UTF_8);
            all.lines().map(line -> line.split("\t", 3)).filter(parts -> parts.length == 3)
                    .forEach(parts -> said.put(parts[0], new Said(parts[1].equals("0"), parts[1] + " " + parts[2])));
            assertEquals(bundles.keySet(), said.keySet(), () -> program + " says " + all);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new AssertionError("All three verifiers are asked, and one of them needs " + builder.command().getFirst()
                    + ", which is not there: install it", absent);
        }
    }

    private Path resource(String name) throws IOException {
        try (var in = Verifiers.class.getResourceAsStream("/bundle/" + name)) {
            return Files.write(folder.resolve(name), java.util.Objects.requireNonNull(in, name).readAllBytes());
        }
    }
}
