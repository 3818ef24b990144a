package dev.hindsight.action.incident;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.Write;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Turns news into rows. Each fact remembers the version it comes from and gives way only to a later one, so an event that comes
 * late, as a replayed dead letter does, brings what is missing and overwrites nothing newer.
 */
final class IncidentProjection {

    private static final String FACT = """
            insert into incident_known as known (id, key, %1$s, versions)
            values ($1, $2, $3, jsonb_build_object('%1$s', $4::bigint))
            on conflict (id) do update set %1$s = excluded.%1$s, versions = known.versions || excluded.versions
            where coalesce((known.versions ->> '%1$s')::bigint, 0) < $4""";

    private static final String PERSON = """
            insert into incident_person as known (incident, claim, person, version) values ($1, $2, $3, $4)
            on conflict (incident, claim) do update set person = excluded.person, version = excluded.version
            where known.version < excluded.version""";

    private static final String MERGING = """
            insert into incident_merging (incident, version, survivor, at) values ($1, $2, $3, $4)
            on conflict (incident, version) do update set at = excluded.at""";

    private IncidentProjection() {}

    static List<Write> rows(Published event, IncidentNews news) {
        return switch (news) {
            case IncidentNews.Declared n -> List.of(fact(event, "title", n.title()), fact(event, "severity", n.severity()),
                    fact(event, "status", n.status()), fact(event, "environment", n.environment()),
                    fact(event, "confidential", Boolean.TRUE.equals(n.confidential())),
                    person(event, "declarer", event.actor()));
            case IncidentNews.Renamed n -> List.of(fact(event, "title", n.title()));
            case IncidentNews.EnvironmentChanged n -> List.of(fact(event, "environment", n.environment()));
            case IncidentNews.ConfidentialityChanged n -> List.of(fact(event, "confidential", n.confidential()));
            case IncidentNews.StatusChanged n -> List.of(fact(event, "status", n.to()));
            case IncidentNews.SeverityChanged n -> List.of(fact(event, "severity", n.to()));
            case IncidentNews.Merged n -> List.of(fact(event, "merged_into", n.incident()), fact(event, "status", "merged"),
                    merging(event, n.incident()));
            case IncidentNews.Unmerged _ -> List.of(fact(event, "merged_into", null), merging(event, null));
            case IncidentNews.RoleAssigned n -> List.of(person(event, "role:" + n.role(), n.person()));
            case IncidentNews.RoleVacated n -> List.of(person(event, "role:" + n.role(), null));
            case IncidentNews.AuthorAdded n -> List.of(person(event, "author:" + n.person(), n.person()));
            case IncidentNews.AuthorRemoved n -> List.of(person(event, "author:" + n.person(), null));
            case IncidentNews.ParticipantAdded n -> List.of(person(event, "participant:" + n.person(), n.person()));
            case IncidentNews.ParticipantRemoved n -> List.of(person(event, "participant:" + n.person(), null));
        };
    }

    private static Write fact(Published event, String column, @Nullable Object value) {
        return new Write(FACT.formatted(column), Tuple.of(event.stream(), event.subject(), value, event.version()));
    }

    private static Write merging(Published event, @Nullable UUID survivor) {
        return new Write(MERGING, Tuple.of(event.stream(), event.version(), survivor, event.time().atOffset(ZoneOffset.UTC)));
    }

    private static Write person(Published event, String claim, @Nullable String person) {
        return new Write(PERSON, Tuple.of(event.stream(), claim, person, event.version()));
    }
}
