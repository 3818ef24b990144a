package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.News.Begin;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.Facts;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Told;

/** How alerts of one group declare an incident: by the worst of them, begun with the first of them; and how they make it
 * graver. */
public final class Declaring {

    private static final int MOST = 50;

    private Declaring() {}

    public static Begin worst(Source source, List<Begin> alerts) {
        return alerts.stream().min(Comparator.comparing((Begin alert) -> source.routing().severity(alert.signal()))
                .thenComparing(alert -> alert.signal().began())).orElseThrow();
    }

    /** What the incident is about. */
    public static List<String> services(Source source, List<Begin> alerts) {
        return alerts.stream().map(alert -> source.routing().service(alert.signal().labels())).filter(Objects::nonNull)
                .distinct().limit(MOST).toList();
    }

    /** Where it is, as the worst of them says. */
    public static String environment(Source source, List<Begin> alerts) {
        return source.routing().environment(worst(source, alerts).signal().labels());
    }

    /** How an incident is called that stands for a storm. */
    public static String storm(Source source) {
        return "Alert storm: many different alerts from " + source.name();
    }

    /** @param title null for that of the worst alert */
    static List<IncidentCommand> commands(String key, Source source, List<Begin> alerts, @Nullable String title) {
        Routing routing = source.routing();
        Begin worst = worst(source, alerts);
        Instant began = alerts.stream().map(alert -> alert.signal().began()).min(Comparator.naturalOrder()).orElseThrow();
        Severity severity = routing.severity(worst.signal());
        var facts = new Facts(title == null ? worst.signal().title() : title, environment(source, alerts),
                services(source, alerts),
                routing.incidentLabels(worst.signal().labels()), false);
        var told = new Told(began, null, Precision.EXACT, null, null, null,
                "Alert fired: " + worst.signal().title() + " (" + source.name() + ")", "alert");
        return List.of(new IncidentCommand.Declare(key, facts, severity, null, began, null,
                new IncidentEvent.DeclaredFrom(source.id(), worst.id())),
                new IncidentCommand.AddTimelineEntry(EventId.next(), told));
    }

    /** What an alert says of how bad it is. */
    static IncidentCommand graver(Source source, UUID alert, Signal signal) {
        Severity severity = source.routing().severity(signal);
        return new IncidentCommand.RaiseSeverity(severity, "The alert “" + signal.title() + "” is " + severity + ".", alert);
    }

    static IncidentEvent.AlertAttached attached(Source source, Begin alert, String reason,
            @Nullable String from) {
        Signal signal = alert.signal();
        return new IncidentEvent.AlertAttached(alert.id(), source.id(), source.name(), signal.fingerprint(), signal.title(),
                source.routing().severity(signal), "firing", signal.began(), signal.labels(), signal.annotations(),
                signal.link(), reason, from);
    }
}
