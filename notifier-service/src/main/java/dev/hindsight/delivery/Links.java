package dev.hindsight.delivery;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of Hindsight's pages as people type them. */
@ApplicationScoped
public class Links {

    private final String base;

    public Links(@ConfigProperty(name = "hindsight.public-url") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    public String incident(String key) {
        return base + "/incidents/" + key;
    }

    /** Where people see what was sent to whom. */
    public String ledger() {
        return base + "/deliveries";
    }

    public String home() {
        return base + "/";
    }
}
