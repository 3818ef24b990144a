package dev.hindsight.local.part;

/**
 * How Keycloak is set up.
 *
 * @param port it listens on, on 127.0.0.1
 * @param gatewaySecret of the client {@code hindsight-gateway}
 * @param publicUrl of the gateway, where browsers come back to
 * @param adminPassword of Keycloak's own administrator {@code admin}
 */
public record KeycloakSettings(int port, String gatewaySecret, String publicUrl, String adminPassword) {
    public String url() {
        return "http://localhost:" + port;
    }

    /** The issuer, and the address of the gateway's OIDC settings. */
    public String realmUrl() {
        return url() + "/realms/hindsight";
    }
}
