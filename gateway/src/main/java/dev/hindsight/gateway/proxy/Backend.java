package dev.hindsight.gateway.proxy;

/** The services behind the gateway. The audience is the name that a service's tokens must carry. */
public enum Backend {
    INCIDENT("incident-service"), ACTION("action-tracker-service"), NOTIFIER("notifier-service");

    private final String audience;

    Backend(String audience) {
        this.audience = audience;
    }

    public String audience() {
        return audience;
    }
}
