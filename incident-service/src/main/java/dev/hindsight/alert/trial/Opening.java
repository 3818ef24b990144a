package dev.hindsight.alert.trial;

import java.util.List;

import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Declaring;
import dev.hindsight.alert.placing.News.Begin;

/**
 * What an incident of a {@link Rehearsal} is declared with.
 *
 * @param worst of its first alerts
 * @param services that these tell of
 */
record Opening(Source source, Signal worst, List<String> services, boolean storm) {

    static Opening of(Source source, List<Begin> alerts, boolean storm) {
        return new Opening(source, Declaring.worst(source, alerts).signal(), Declaring.services(source, alerts), storm);
    }

    String environment() {
        return source.routing().environment(worst.labels());
    }

    boolean concerns(String service, String where) {
        return services.contains(service) && environment().equals(where);
    }

    Rehearsed.Incident told(Scene scene) {
        return new Rehearsed.Incident(scene.number(), scene.at(), storm ? Declaring.storm(source) : worst.title(),
                source.routing().severity(worst), source.routing().service(worst.labels()), environment(), scene.alerts());
    }
}
