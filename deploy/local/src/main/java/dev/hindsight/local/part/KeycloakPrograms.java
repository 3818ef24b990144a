package dev.hindsight.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import dev.hindsight.local.Root;

/**
 * Keycloak as Maven unpacked it. {@code kc.sh build} fixes its database and cache once, so that every start is quick; several
 * stacks may share the result. Maven may unpack it once more over a build; then it is built again.
 *
 * @param unpacked the folder with {@code keycloak-<version>} in it
 */
record KeycloakPrograms(Path unpacked) {
    private static final String BUILT = "hindsight-built";

    KeycloakPrograms() {
        this(Root.path("deploy/keycloak/target/keycloak"));
    }

    /** Whether what lies there is what {@code kc.sh build} made. */
    boolean built() {
        try {
            var mark = folder().resolve(BUILT);
            return Files.exists(mark) && Files.readString(mark).equals(made());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String made() throws IOException {
        var application = folder().resolve("lib/quarkus/quarkus-application.dat");
        return Files.size(application) + " bytes of " + Files.getLastModifiedTime(application);
    }

    /** Builds when needed and lays the realm where Keycloak imports from. */
    void build() {
        try (var channel = FileChannel.open(folder().resolveSibling("build.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var _ = channel.lock()) {
            if (!built()) {
                runBuild();
                Files.writeString(folder().resolve(BUILT), made());
            }
            var imports = Files.createDirectories(folder().resolve("data/import"));
            Files.copy(Root.path("deploy/keycloak/hindsight-realm.json"), imports.resolve("hindsight-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare Keycloak in " + folder(), e);
        }
    }

    private void runBuild() throws IOException {
        var log = folder().resolveSibling("build.log");
        var builder = new ProcessBuilder(folder().resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--cache=local",
                "--health-enabled=false", "--metrics-enabled=false").redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        try {
            if (builder.start().waitFor() != 0) {
                throw PartFailed.withLog("Keycloak could not be built.", log);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while Keycloak was being built.");
        }
    }

    /** What {@code kc.sh} would hand to java; called directly, the process we start is the server itself. */
    List<String> entry() {
        var home = folder().toString();
        return List.of("--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home + "/conf", "-cp", home + "/lib/quarkus-run.jar",
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Path folder() {
        if (!Files.isDirectory(unpacked)) {
            throw new PartFailed(
                    "Keycloak is not unpacked: run ./hindsight up, or mvn -pl deploy/keycloak generate-resources.");
        }
        try (var inside = Files.list(unpacked)) {
            return inside.filter(path -> path.getFileName().toString().startsWith("keycloak-")).findFirst()
                    .orElseThrow(() -> new PartFailed("There is no Keycloak in " + unpacked + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
