package dev.hindsight.alert.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Environments;
import dev.hindsight.incident.read.IncidentFilter;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Like;
import dev.hindsight.manners.UnsafeText;

/** What somebody wants the changes narrowed to. */
public class ChangeFilter {

    @QueryParam("service")
    @Parameter(description = "May come several times: any of them will do. Case does not matter.")
    @Nullable
    List<String> service;

    @QueryParam("environment")
    @Parameter(description = "prod, prd and live are taken for production, as they are for alerts.")
    @Nullable
    String environment;

    @QueryParam("orUnsaid")
    @Parameter(description = "Whether changes that do not say their service or environment fit too.")
    boolean orUnsaid;

    @QueryParam("source")
    @Parameter(description = "Id of a source, or its name")
    @Nullable
    String source;

    @QueryParam("q")
    @Parameter(description = "Part of the title")
    @Nullable
    String q;

    @QueryParam("from")
    @Parameter(description = "At this instant or later")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Before this instant")
    @Nullable
    String to;

    private static final String LIVE = "case when lower(environment) in ('" + String.join("', '", Environments.PRODUCTION)
            + "') then 'production' else lower(environment) end";

    Conditions conditions() {
        var conditions = new Conditions();
        String[] services = service == null
                ? new String[0]
                : service.stream().filter(name -> !name.isBlank()).map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new);
        for (String name : services) {
            UnsafeText.checked(name, "service");
        }
        if (services.length > 0) {
            conditions.add("(lower(service) = any(?)" + (orUnsaid ? " or service is null)" : ")"), (Object) services);
        }
        if (environment != null && !environment.isBlank()) {
            UnsafeText.checked(environment, "environment");
            conditions.add("(" + LIVE + " = ?" + (orUnsaid ? " or environment is null)" : ")"),
                    Environments.usual(environment.strip()).toLowerCase(Locale.ROOT));
        }
        UnsafeText.checked(source, "source");
        AlertFilter.of(source, conditions);
        UnsafeText.checked(q, "q");
        if (q != null && !q.isBlank()) {
            conditions.add("title ilike ?", Like.holding(q));
        }
        return conditions.addIf(time(from, "from"), "at >= ?").addIf(time(to, "to"), "at < ?");
    }

    private static @Nullable OffsetDateTime time(@Nullable String asked, String name) {
        Instant at = IncidentFilter.instant(asked, name);
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
