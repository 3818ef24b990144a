package dev.hindsight.rule;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Message;
import dev.hindsight.news.EventNames;

/**
 * What a rule is about. Each part narrows; a part that is left out or empty does not. Names are compared without regard to case.
 *
 * @param events see {@link EventNames}
 * @param severity of the incident, as it is after the event
 * @param audience of an update; a rule that names one is about nothing else
 * @param service at least one of the incident's services is among them
 */
public record Match(@NotEmpty @Size(max = 50) List<@NotBlank String> events,
        @Nullable @Size(max = 4) List<@NotNull @Pattern(regexp = "critical|major|minor|info", message = "must be critical, major, minor or info") String> severity,
        @Nullable @Size(max = 50) List<@NotBlank String> environment,
        @Nullable @Size(max = 200) List<@NotBlank String> service,
        @Nullable @Size(max = 3) List<@NotNull @Pattern(regexp = "technical|non-technical|public", message = "must be technical, non-technical or public") String> audience) {

    public Match(List<String> events, @Nullable List<String> severity, @Nullable List<String> environment,
            @Nullable List<String> service) {
        this(events, severity, environment, service, null);
    }

    public boolean covers(Message message) {
        if (events.stream().noneMatch(pattern -> EventNames.covers(pattern, message.type()))) {
            return false;
        }
        if (!among(audience, message.change() == null ? List.of() : List.of(message.change().path("audience").asText()))) {
            return false;
        }
        Message.Incident incident = message.incident();
        if (incident == null) {
            return isOpen(severity) && isOpen(environment) && isOpen(service);
        }
        return among(severity, List.of(incident.severity())) && among(environment, List.of(incident.environment()))
                && among(service, incident.services());
    }

    private static boolean isOpen(@Nullable List<String> wanted) {
        return wanted == null || wanted.isEmpty();
    }

    private static boolean among(@Nullable List<String> wanted, List<String> there) {
        return wanted == null || wanted.isEmpty()
                || wanted.stream().anyMatch(name -> there.stream().anyMatch(name::equalsIgnoreCase));
    }
}
