package dev.hindsight.eventlog;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Says at {@code /q/health/well} when publishing is a minute behind. A service stays ready all the while: it can store. */
@Wellness
@ApplicationScoped
public class RelayHealth implements HealthCheck {

    private final RelayLag lag;

    public RelayHealth(RelayLag lag) {
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        RelayLag.Lag last = lag.last();
        return HealthCheckResponse.named("relay").status(!last.isAlarming()).withData("events", last.events())
                .withData("oldestSeconds", Math.round(last.seconds())).build();
    }
}
