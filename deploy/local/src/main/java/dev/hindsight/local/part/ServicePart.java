package dev.hindsight.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.hindsight.local.Root;
import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Http;
import dev.hindsight.local.process.Wait;

/** One of our four services, as the build packaged it. */
public final class ServicePart implements Part {

    /** How the JVM of a service runs here: small, and quick from the first request on rather than fast after minutes. */
    public static final List<String> OPTIONS = List.of("-Xmx128m", "-Xss512k", "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED");

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration AT_THE_END = Duration.ofSeconds(150); // a trained JVM writes down what it learned

    private final String module;
    private final int port;
    private final Map<String, String> environment;
    private final Child process;
    private AotCache cache;

    /** {@code module} is the folder of the service, such as {@code incident-service}. */
    public ServicePart(String module, Path home, int port, Map<String, String> environment) {
        this.module = module;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.process = new Child(module, home);
        this.cache = new AotCache(jar(), false);
    }

    /** Lets the next run learn for quicker starts, at the price of some seconds when it ends. Without effect once it has learned. */
    public void train() {
        cache = new AotCache(jar(), true);
    }

    /** Whether the running service is learning, whoever started it. */
    public boolean learns() {
        return running() && cache.forms();
    }

    @Override
    public String name() {
        return module;
    }

    @Override
    public Child process() {
        return process;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        if (!Files.exists(jar())) {
            throw new PartFailed(module + " is not built: there is no " + jar() + ".");
        }
        process.launch(command(), environment);
        if (!Wait.until(() -> !running() || ready(), PATIENCE) || !running()) {
            kill();
            throw PartFailed.withLog(module + " did not get ready on port " + port + ".", process.log());
        }
    }

    @Override
    public void stop() {
        cache.ended(process.stop("TERM", AT_THE_END));
    }

    private boolean ready() {
        return Http.answers("http://127.0.0.1:" + port + "/q/health/ready");
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(Root.java(), process.marker()));
        command.addAll(OPTIONS);
        if (module.equals("incident-service")) {
            command.addAll(List.of("-Xms128m", "-Xmx256m")); // the later one counts: a long report as a PDF is built in memory
        }
        command.addAll(cache.options());
        command.addAll(List.of("-jar", jar().toString()));
        return command;
    }

    private Path jar() {
        return Root.path(module + "/target/quarkus-app/quarkus-run.jar");
    }
}
