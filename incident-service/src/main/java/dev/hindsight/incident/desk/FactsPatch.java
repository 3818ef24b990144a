package dev.hindsight.incident.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Moment;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Problem.FieldError;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.manners.UnsafeText;
import dev.hindsight.manners.Years;

/** Reads a JSON merge patch (RFC 7396) of an incident's facts; every field that cannot be is named. */
final class FactsPatch {

    private final List<IncidentCommand> commands = new ArrayList<>();
    private final Map<Moment, Optional<Instant>> moments = new EnumMap<>(Moment.class);
    private final List<FieldError> errors = new ArrayList<>();

    private FactsPatch() {}

    /** For the documentation: what a patch may name. */
    @Schema(name = "IncidentPatch")
    record Shape(@Nullable String title, @Nullable String environment, @Nullable List<String> services,
            @Schema(nullable = true) @Nullable Instant startedAt, @Schema(nullable = true) @Nullable Instant detectedAt,
            @Schema(nullable = true) @Nullable Instant mitigatedAt, @Schema(nullable = true) @Nullable Instant resolvedAt,
            @Nullable Boolean confidential) {}

    /** @throws dev.hindsight.manners.ProblemException 422 with a pointer to each field that is not valid */
    static IncidentCommand read(JsonNode body, boolean insist) {
        var patch = new FactsPatch();
        if (body.isObject()) {
            body.properties().forEach(field -> patch.field(field.getKey(), field.getValue()));
        } else {
            patch.refuse("", "must be a JSON object");
        }
        if (!patch.errors.isEmpty()) {
            throw Problem.invalid(patch.errors).asException();
        }
        if (!patch.moments.isEmpty()) {
            patch.commands.add(new IncidentCommand.ChangeTimes(patch.moments, insist));
        }
        return new IncidentCommand.Several(patch.commands);
    }

    private void field(String name, JsonNode value) {
        switch (name) {
            case "title" -> line(name, value, Limits.TITLE).map(IncidentCommand.Rename::new).ifPresent(commands::add);
            case "environment" ->
                line(name, value, Limits.NAME).map(IncidentCommand.ChangeEnvironment::new).ifPresent(commands::add);
            case "services" -> services(value);
            case "startedAt" -> moment(name, value, Moment.STARTED);
            case "detectedAt" -> moment(name, value, Moment.DETECTED);
            case "mitigatedAt" -> moment(name, value, Moment.MITIGATED);
            case "resolvedAt" -> moment(name, value, Moment.RESOLVED);
            case "confidential" -> confidential(value);
            default -> refuse("/" + name, "cannot be changed here");
        }
    }

    private Optional<String> line(String name, JsonNode value, int most) {
        if (!value.isTextual() || !value.asText().matches(Limits.LINE) || UnsafeText.isUnsafe(value.asText())) {
            refuse("/" + name, Limits.LINE_MESSAGE);
            return Optional.empty();
        }
        if (value.asText().length() > most) {
            refuse("/" + name, "size must be between 1 and " + most);
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    private void services(JsonNode value) {
        if (!value.isArray() || value.size() > Limits.LIST) {
            refuse("/services", "must be a list of at most " + Limits.LIST);
            return;
        }
        var services = new ArrayList<String>();
        for (int i = 0; i < value.size(); i++) {
            line("services/" + i, value.get(i), Limits.NAME).ifPresent(services::add);
        }
        commands.add(new IncidentCommand.ChangeServices(services.stream().distinct().toList()));
    }

    private void moment(String name, JsonNode value, Moment moment) {
        if (!value.isNull() && value.asText().isBlank()) {
            refuse("/" + name, "must be an instant such as 2026-09-14T08:03:15Z (RFC 3339), or null");
            return;
        }
        try {
            moments.put(moment, Optional.ofNullable(value.isNull() ? null : Years.read(value.asText(), name)));
        } catch (ProblemException refused) {
            errors.addAll(refused.problem().errors());
        }
    }

    private void confidential(JsonNode value) {
        if (value.isBoolean()) {
            commands.add(new IncidentCommand.ChangeConfidentiality(value.asBoolean()));
        } else {
            refuse("/confidential", "must be true or false");
        }
    }

    private void refuse(String pointer, String why) {
        errors.add(new FieldError("#" + pointer, why));
    }
}
