package dev.hindsight.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import dev.hindsight.local.Root;
import dev.hindsight.local.mail.MailCatcher;
import dev.hindsight.local.part.KafkaPart;
import dev.hindsight.local.part.KafkaSettings;
import dev.hindsight.local.part.KeycloakPart;
import dev.hindsight.local.part.KeycloakSettings;
import dev.hindsight.local.part.Part;
import dev.hindsight.local.part.PostgresPart;
import dev.hindsight.local.part.PostgresSettings;
import dev.hindsight.local.part.ServicePart;

/**
 * PostgreSQL, Kafka, Keycloak, a mail catcher and the four services, started side by side. All files are below one folder, and a
 * later {@code Stack} on the same folder and ports can stop what an earlier one started.
 */
public final class Stack {
    /** Module and database role of each service. */
    public static final Map<String, String> SERVICES = services();

    private final StackPorts ports;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final MailCatcher mail;
    private final List<ServicePart> services = new ArrayList<>();

    public Stack(Path home, StackPorts ports) {
        this.ports = ports;
        var secrets = Secrets.in(home);
        var roles = new LinkedHashMap<String, String>();
        SERVICES.values().forEach(role -> roles.put(role, secrets.password("database." + role)));
        postgres = new PostgresPart(home, ports.of("postgres"), PostgresSettings
                .durable(Root.path("deploy/local/target/postgres-18"), secrets.password("database.postgres"), roles));
        kafka = new KafkaPart(home, new KafkaSettings(ports.of("kafka"), ports.of("kafka-controller"), OptionalLong.empty()));
        keycloak = new KeycloakPart(home, new KeycloakSettings(ports.of("keycloak"), secrets.password("oidc.gateway"),
                ports.url("gateway"), secrets.password("keycloak.admin")));
        mail = new MailCatcher(home.resolve("mail"), ports.of("smtp"), ports.of("mail"));
        var environment = new ServiceEnvironment(ports, secrets);
        SERVICES.forEach((module, role) -> services
                .add(new ServicePart(module, home, ports.of(module), environment.of(module, role))));
    }

    /** Lets the services learn in this run for quicker starts later. */
    public void train() {
        services.forEach(ServicePart::train);
    }

    /** Whether a service that runs now will write down what it learned when it ends. */
    public boolean learns() {
        return services.stream().anyMatch(ServicePart::learns);
    }

    public StackPorts ports() {
        return ports;
    }

    public MailCatcher mail() {
        return mail;
    }

    /** Whether Keycloak has to be put together first, which takes half a minute, once. */
    public boolean firstTime() {
        return keycloak.firstTime();
    }

    /** All parts that are processes, in the order in which they are shown. */
    public List<Part> parts() {
        var all = new ArrayList<Part>(List.of(postgres, kafka, keycloak));
        all.addAll(services);
        return List.copyOf(all);
    }

    /** One of {@link #parts()}, by name, such as {@code incident-service}. */
    public Part part(String name) {
        return parts().stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + name));
    }

    /**
     * Starts everything; a service waits only for what it cannot start without.
     *
     * @throws java.util.concurrent.CompletionException around the first failure; what did start keeps running until {@link #stop}
     */
    public void start(Progress progress) {
        mail.start();
        var database = begin(postgres, progress);
        var broker = begin(kafka, progress);
        var identity = begin(keycloak, progress);
        var all = new ArrayList<>(List.of(database, broker, identity));
        for (var service : services) {
            var needs = service.name().equals("gateway")
                    ? CompletableFuture.allOf(database, broker, identity)
                    : CompletableFuture.allOf(database, broker);
            all.add(needs.thenRunAsync(() -> timed(service, progress), Stack::onItsOwnThread));
        }
        FirstFailure.orAll(all);
    }

    /** Ends the services first and what they stand on last. Stopping what does not run is fine. */
    public void stop() {
        together(services);
        together(List.of(keycloak, kafka, postgres));
        mail.stop();
    }

    private static CompletableFuture<Void> begin(Part part, Progress progress) {
        return CompletableFuture.runAsync(() -> timed(part, progress), Stack::onItsOwnThread);
    }

    private static void timed(Part part, Progress progress) {
        long began = System.nanoTime();
        part.start();
        progress.ready(part.name(), (System.nanoTime() - began) / 1_000_000);
    }

    private static void together(List<? extends Part> parts) {
        CompletableFuture.allOf(parts.stream().map(part -> CompletableFuture.runAsync(part::stop, Stack::onItsOwnThread))
                .toArray(CompletableFuture<?>[]::new)).join();
    }

    private static void onItsOwnThread(Runnable work) {
        Thread.ofVirtual().start(work);
    }

    private static Map<String, String> services() {
        var services = new LinkedHashMap<String, String>();
        services.put("incident-service", "incident");
        services.put("action-tracker-service", "action");
        services.put("notifier-service", "notifier");
        services.put("gateway", "gateway");
        return services;
    }
}
