package dev.hindsight.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.process.Ports;

/** Where the parts listen, all on 127.0.0.1. */
public record StackPorts(Map<String, Integer> byName) {

    /** The variable by which two desks stand side by side on one machine. */
    public static final String OFFSET = "HINDSIGHT_PORT_OFFSET";

    private static final int LARGEST_OFFSET = 40_000;

    /** The ports people know. */
    public static StackPorts wellKnown() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("incident-service", 8081);
        ports.put("action-tracker-service", 8082);
        ports.put("notifier-service", 8083);
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("keycloak", 8180);
        ports.put("smtp", 1025);
        ports.put("mail", 8025);
        return new StackPorts(ports);
    }

    /**
     * The ports people know, each moved up by {@link #OFFSET} of the environment, 0 to 40000; by none when it is not set.
     *
     * @throws PartFailed when it is not such a number
     */
    public static StackPorts of(Map<String, String> environment) {
        int offset = offset(environment.getOrDefault(OFFSET, "0").strip());
        var ports = new LinkedHashMap<>(wellKnown().byName());
        ports.replaceAll((_, port) -> port + offset);
        return new StackPorts(ports);
    }

    /** Ports that nobody uses now, for a stack beside others. */
    public static StackPorts free() {
        var ports = new LinkedHashMap<>(wellKnown().byName());
        ports.replaceAll((_, _) -> Ports.free());
        return new StackPorts(ports);
    }

    public int of(String name) {
        var port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port is called " + name);
        }
        return port;
    }

    public String url(String name) {
        return "http://localhost:" + of(name);
    }

    private static int offset(String told) {
        try {
            int offset = Integer.parseInt(told);
            if (offset >= 0 && offset <= LARGEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException _) {
            // said below, as for a number out of range
        }
        throw new PartFailed(OFFSET + " is `" + told + "`: make it a number from 0 to " + LARGEST_OFFSET + ".");
    }
}
