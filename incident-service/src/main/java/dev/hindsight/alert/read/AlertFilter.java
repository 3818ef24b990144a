package dev.hindsight.alert.read;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Environments;
import dev.hindsight.incident.Severity;
import dev.hindsight.manners.AnyOf;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Like;
import dev.hindsight.manners.UnsafeText;

/** What somebody wants the alerts narrowed to. */
public class AlertFilter {

    @QueryParam("status")
    @Parameter(description = "Any of these, given several times or separated by commas: firing, acknowledged, unknown, stale, resolved.")
    @Nullable
    List<String> status;

    @QueryParam("severity")
    @Parameter(description = "Any of these, given several times or separated by commas: critical, major, minor, info.")
    @Nullable
    List<String> severity;

    @QueryParam("decision")
    @Parameter(description = "Any of these, given several times or separated by commas: declared, attached, reopened, storm, silenced, heartbeat, recorded.")
    @Nullable
    List<String> decision;

    @QueryParam("source")
    @Parameter(description = "Id of a source, or its name")
    @Nullable
    String source;

    @QueryParam("fingerprint")
    @Parameter(description = "All times that one alert has fired, as its source tells it from others")
    @Nullable
    String fingerprint;

    @QueryParam("incident")
    @Parameter(description = "Key of an incident")
    @Nullable
    String incident;

    @QueryParam("service")
    @Parameter(description = "May come several times: any of them will do.")
    @Nullable
    List<String> service;

    @QueryParam("environment")
    @Parameter(description = "May come several times: any of them will do. prod, prd and live are taken for production too.")
    @Nullable
    List<String> environment;

    @QueryParam("q")
    @Parameter(description = "Part of the title, or of a label as in service=checkout")
    @Nullable
    String q;

    private static final Object[] STATUSES = {"firing", "acknowledged", "unknown", "stale", "resolved"};
    private static final Object[] DECISIONS = {"declared", "attached", "reopened", "storm", "silenced", "heartbeat",
            "recorded"};
    private static final String SAYS = """
            (title ilike ? or exists (select from jsonb_each_text(labels) label where label.key || '=' || label.value ilike ?))""";

    Conditions conditions() {
        UnsafeText.checked(q, "q");
        UnsafeText.checked(source, "source");
        UnsafeText.checked(incident, "incident");
        UnsafeText.checked(fingerprint, "fingerprint");
        var conditions = new Conditions().addIf(AnyOf.words(status, "status", STATUSES), "status = any(?)")
                .addIf(AnyOf.words(severity, "severity", (Object[]) Severity.values()), "severity = any(?)")
                .addIf(AnyOf.words(decision, "decision", DECISIONS), "decision = any(?)")
                .addIf(incident == null ? null : incident.toUpperCase(Locale.ROOT), "? in (incident, home)")
                .addIf(fingerprint, "fingerprint = ?").addIf(AnyOf.texts(service, "service"), "service = any(?)")
                .addIf(environments(), "environment = any(?)");
        of(source, conditions);
        if (q != null && !q.isBlank()) {
            conditions.add(SAYS, Like.holding(q), Like.holding(q));
        }
        return conditions;
    }

    /** Also by the usual name of each, which alerts bear. */
    private String @Nullable [] environments() {
        String[] asked = AnyOf.texts(environment, "environment");
        return asked == null
                ? null
                : Stream.of(asked).flatMap(one -> Stream.of(one, Environments.usual(one))).toArray(String[]::new);
    }

    /** By its id, or by its name as people know it. */
    static void of(@Nullable String source, Conditions conditions) {
        if (source == null || source.isBlank()) {
            return;
        }
        try {
            conditions.add("source_id = ?", UUID.fromString(source));
        } catch (IllegalArgumentException e) {
            conditions.add("lower(source_name) = lower(?)", source.strip());
        }
    }
}
