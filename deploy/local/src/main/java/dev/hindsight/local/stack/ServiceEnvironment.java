package dev.hindsight.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each service is told through its environment: in production the same names carry other values. */
record ServiceEnvironment(StackPorts ports, Secrets secrets) {

    Map<String, String> of(String module, String schema) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("HTTP_HOST", "127.0.0.1");
        environment.put("HTTP_PORT", Integer.toString(ports.of(module)));
        environment.put("HINDSIGHT_DATABASE_HOST", "127.0.0.1");
        environment.put("HINDSIGHT_DATABASE_PORT", Integer.toString(ports.of("postgres")));
        environment.put("HINDSIGHT_DATABASE_NAME", "hindsight");
        environment.put("HINDSIGHT_DATABASE_USER", schema);
        environment.put("HINDSIGHT_DATABASE_PASSWORD", secrets.password("database." + schema));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("kafka"));
        environment.put("HINDSIGHT_GATEWAY_URL", ports.url("gateway"));
        environment.put("HINDSIGHT_PUBLIC_URL", ports.url("gateway"));
        switch (module) {
            case "notifier-service" -> notifier(environment);
            case "incident-service" -> incident(environment);
            case "action-tracker-service" -> roots(environment);
            case "gateway" -> gateway(environment);
            default -> {
                // the others need nothing of their own
            }
        }
        return environment;
    }

    private void incident(Map<String, String> environment) {
        roots(environment);
        environment.put("HINDSIGHT_SECRETS_KEY", secrets.key("incident.secrets"));
    }

    /** One key for the installation; each root says whose it is. */
    private void roots(Map<String, String> environment) {
        environment.put("HINDSIGHT_ROOTS_KEY", secrets.key("incident.roots"));
    }

    private void notifier(Map<String, String> environment) {
        roots(environment);
        environment.put("HINDSIGHT_MAIL_HOST", "127.0.0.1");
        environment.put("HINDSIGHT_MAIL_PORT", Integer.toString(ports.of("smtp")));
        environment.put("HINDSIGHT_MAIL_FROM", "Hindsight <hindsight@hindsight.example>");
        environment.put("HINDSIGHT_MAIL_TLS", "disabled");
        environment.put("HINDSIGHT_SECRETS_KEY", secrets.key("notifier.secrets"));
    }

    private void gateway(Map<String, String> environment) {
        environment.put("HINDSIGHT_OIDC_URL", ports.url("keycloak") + "/realms/hindsight");
        environment.put("HINDSIGHT_OIDC_CLIENT", "hindsight-gateway");
        environment.put("HINDSIGHT_OIDC_SECRET", secrets.password("oidc.gateway"));
        environment.put("HINDSIGHT_SESSION_KEY", secrets.key("gateway.sessions"));
        environment.put("HINDSIGHT_INCIDENT_URL", ports.url("incident-service"));
        environment.put("HINDSIGHT_ACTION_URL", ports.url("action-tracker-service"));
        environment.put("HINDSIGHT_NOTIFIER_URL", ports.url("notifier-service"));
    }
}
