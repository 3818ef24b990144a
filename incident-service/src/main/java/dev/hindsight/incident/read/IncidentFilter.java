package dev.hindsight.incident.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.read.search.SearchWords;
import dev.hindsight.manners.AnyOf;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Problem.FieldError;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.manners.UnsafeText;
import dev.hindsight.manners.Years;

/** What a list is narrowed to, as it stands in the query. */
public class IncidentFilter {

    @QueryParam("status")
    @Parameter(description = "Any of these, given several times or separated by commas: triage, in-progress, mitigated, resolved, documenting, closed, declined, merged.")
    @Nullable
    List<String> status;

    @QueryParam("severity")
    @Parameter(description = "Any of these, given several times or separated by commas: critical, major, minor, info.")
    @Nullable
    List<String> severity;

    @QueryParam("environment")
    @Parameter(description = "May come several times: any of them will do.")
    @Nullable
    List<String> environment;

    @QueryParam("service")
    @Parameter(description = "May come several times: any of them will do.")
    @Nullable
    List<String> service;

    @QueryParam("label")
    @Parameter(description = "May come several times: any of them will do.")
    @Nullable
    List<String> label;

    @QueryParam("person")
    @Parameter(description = "Declared it, has a role, writes the report or takes part. May come several times: any of them will do.")
    @Nullable
    List<String> person;

    @QueryParam("q")
    @Parameter(description = "Words in title, report, labels, services, timeline and people; \"a phrase\", -without, or; the last may be the beginning of one. What fits best comes first; where very many fit, it is the best among the newest few hundred, and among the newest few hundred with the words in their title.")
    @Nullable
    String q;

    @QueryParam("from")
    @Parameter(description = "Began at this instant or later.")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Began before this instant.")
    @Nullable
    String to;

    @QueryParam("confidential")
    @Nullable
    String confidential;

    /** What is searched for; null when nothing is. */
    @Nullable
    public SearchWords words() {
        return q == null || q.isBlank() ? null : SearchWords.of(q);
    }

    /**
     * On a row of {@code incident}.
     *
     * @throws dev.hindsight.manners.ProblemException naming every value that cannot be
     */
    Conditions conditions() {
        Conditions conditions = butWords();
        SearchWords words = words();
        return words == null
                ? conditions
                : conditions.add("exists (select from incident_search said where said.id = incident.id and said.words @@ "
                        + words.query(conditions::place) + ")");
    }

    /** All but what is searched for. */
    public Conditions butWords() {
        var errors = new ArrayList<FieldError>();
        var conditions = new Conditions();
        conditions.addIf(read(() -> AnyOf.words(status, "status", (Object[]) Status.values()), errors), "status = any(?)");
        conditions.addIf(read(() -> AnyOf.words(severity, "severity", (Object[]) Severity.values()), errors),
                "severity = any(?)");
        conditions.addIf(read(() -> AnyOf.texts(environment, "environment"), errors), "environment = any(?)");
        conditions.addIf(read(() -> AnyOf.texts(service, "service"), errors), "services && ?");
        conditions.addIf(read(() -> AnyOf.texts(label, "label"), errors), "labels && ?");
        conditions.addIf(read(() -> AnyOf.texts(person, "person"), errors), "insiders && ?");
        read(() -> UnsafeText.checked(q, "q"), errors);
        conditions.addIf(time(from, "from", errors), "began_at >= ?");
        conditions.addIf(time(to, "to", errors), "began_at < ?");
        conditions.addIf(flag(errors), "confidential = ?");
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return conditions;
    }

    /** An instant of the query. */
    public static @Nullable Instant instant(@Nullable String text, String name) {
        return Years.read(text, name);
    }

    private static <T> @Nullable T read(Supplier<@Nullable T> parameter, List<FieldError> errors) {
        try {
            return parameter.get();
        } catch (ProblemException refused) {
            errors.addAll(refused.problem().errors());
            return null;
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable String asked, String name, List<FieldError> errors) {
        Instant time = read(() -> Years.read(asked, name), errors);
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private @Nullable Boolean flag(List<FieldError> errors) {
        if (confidential == null || confidential.isEmpty()) {
            return null;
        }
        if (!confidential.equals("true") && !confidential.equals("false")) {
            errors.add(new FieldError("#/confidential", "must be true or false"));
        }
        return Boolean.valueOf(confidential);
    }
}
