package dev.hindsight.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.hindsight.local.Root;
import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Http;
import dev.hindsight.local.process.Wait;

/** A real Keycloak 26 with the realm {@code hindsight}. Its data are below {@code <home>/keycloak}. */
public final class KeycloakPart implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path data;
    private final KeycloakSettings settings;
    private final KeycloakPrograms programs;
    private final Child process;

    public KeycloakPart(Path home, KeycloakSettings settings) {
        this.data = home.toAbsolutePath().resolve("keycloak");
        this.settings = settings;
        this.programs = new KeycloakPrograms();
        this.process = new Child("keycloak", home);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Child process() {
        return process;
    }

    public KeycloakSettings settings() {
        return settings;
    }

    /** Whether its programs still have to be put together, which takes half a minute, once. */
    public boolean firstTime() {
        return !programs.built();
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        programs.build();
        dropUnfinished();
        process.launch(command(), environment());
        if (!Wait.until(() -> !running() || Http.answers(settings.realmUrl()), PATIENCE) || !running()) {
            kill();
            throw PartFailed.withLog("Keycloak did not start on port " + settings.port() + ".", process.log());
        }
        markFinished();
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(20));
    }

    /** A first start that was killed leaves tables half made and a lock on them; nothing in them is worth keeping. */
    private void dropUnfinished() {
        if (!Files.exists(finished())) {
            Folder.delete(data);
        }
    }

    private void markFinished() {
        try {
            Files.createDirectories(data);
            Files.writeString(finished(), "the realm was imported\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path finished() {
        return data.resolve("imported");
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(Root.java(), process.marker(), "-Xms64m", "-Xmx300m", "-Xss512k",
                "-XX:MaxMetaspaceSize=200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(programs.entry());
        command.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(), "--hostname=" + settings.url(),
                "--db-url=jdbc:h2:file:" + data.resolve("db") + ";NON_KEYWORDS=VALUE"));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of("HINDSIGHT_OIDC_SECRET", settings.gatewaySecret(), "HINDSIGHT_PUBLIC_URL", settings.publicUrl(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
    }
}
