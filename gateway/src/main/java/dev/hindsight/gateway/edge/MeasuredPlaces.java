package dev.hindsight.gateway.edge;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * What was turned away at the door is counted without the address that somebody made up: a hundred of them would be all that is
 * measured from then on.
 */
@ApplicationScoped
class MeasuredPlaces {

    private static final Set<String> AT_THE_DOOR = Set.of("400", "401", "405", "414", "431");
    private static final Tag ELSEWHERE = Tag.of("uri", "/{path}");

    @Produces
    @Singleton
    MeterFilter withoutAddressesMadeUp() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                String status = id.getTag("status");
                String uri = id.getTag("uri");
                return id.getName().equals("http.server.requests") && status != null && AT_THE_DOOR.contains(status)
                        && uri != null && uri.indexOf('{') < 0 ? id.withTag(ELSEWHERE) : id;
            }
        };
    }
}
