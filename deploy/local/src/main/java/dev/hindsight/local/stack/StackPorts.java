package dev.hindsight.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.hindsight.local.process.Ports;

/** Where the parts listen, all on 127.0.0.1. */
public record StackPorts(Map<String, Integer> byName) {

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
}
