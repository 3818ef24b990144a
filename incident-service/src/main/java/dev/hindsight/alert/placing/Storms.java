package dev.hindsight.alert.placing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.hindsight.alert.Source;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.Machines;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;
import dev.hindsight.manners.Counted;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Incidents that stand for more alerts than anybody could look at one by one. Once no more come, the incident tells how many there were. */
@ApplicationScoped
public class Storms {

    /** So many alerts are among the events of the incident; the others are in the list of alerts. */
    static final int SHOWN = 100;

    /** For so long no more come when it has passed. */
    public static final Duration QUIET = Duration.ofMinutes(2);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Logger LOG = Logger.getLogger(Storms.class);

    private final IncidentHandler incidents;

    Storms(IncidentHandler incidents) {
        this.incidents = incidents;
    }

    static Uni<Void> begin(SqlConnection transaction, UUID incident, Source source) {
        return transaction.preparedQuery("insert into alert_storm (incident_id, source_id) values ($1, $2)")
                .execute(Tuple.of(incident, source.id())).replaceWithVoid();
    }

    /** @return false: it makes no receipts */
    public Uni<Boolean> tell(SqlConnection transaction) {
        return transaction.preparedQuery("""
                select i.id, i.key, s.incident_id as home, src.name, count(*) as alerts, min(coalesce(a.placed_at, a.first_seen_at)) as began,
                    max(coalesce(a.placed_at, a.first_seen_at)) as ended
                from alert_storm s join alert_source src on src.id = s.source_id join incident home on home.id = s.incident_id
                join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id)
                join alert a on a.incident_id = s.incident_id
                where s.told_at is null group by i.id, i.key, s.incident_id, src.name
                having max(coalesce(a.placed_at, a.first_seen_at)) < now() - $1::text::interval limit 5""")
                .execute(Tuple.of(AlertRows.interval(QUIET))).chain(rows -> {
                    Uni<Void> all = Uni.createFrom().voidItem();
                    for (Row row : StreamSupport.stream(rows.spliterator(), false).toList()) {
                        all = all.chain(() -> tell(transaction, row));
                    }
                    return all.replaceWith(false);
                });
    }

    private static String listed(long alerts) {
        if (alerts > SHOWN) {
            return "The first " + SHOWN + " are listed with this incident, all of them in the list of alerts.";
        }
        return alerts == 1 ? "It is listed with this incident." : "All of them are listed with this incident.";
    }

    /** {@code from 2026-09-14 08:03 to 08:12 UTC}, with the second day where it is another. */
    static String stretch(Instant began, Instant ended) {
        OffsetDateTime from = began.atOffset(ZoneOffset.UTC);
        OffsetDateTime to = ended.atOffset(ZoneOffset.UTC);
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return "from " + MINUTE.format(from) + " to " + (sameDay ? TIME : MINUTE).format(to) + " UTC";
    }

    private Uni<Void> tell(SqlConnection transaction, Row row) {
        Instant ended = row.getOffsetDateTime("ended").toInstant();
        long alerts = row.getLong("alerts");
        String text = "The storm of alerts is over: %s from %s, %s. %s".formatted(Counted.of(alerts, "alert"),
                row.getString("name"), stretch(row.getOffsetDateTime("began").toInstant(), ended), listed(alerts));
        var told = new Told(ended, null, Precision.EXACT, null, null, null, text, "alert");
        var target = new Episode.Target(row.getUUID("id"), row.getString("key"), true);
        return incidents
                .handle(transaction, Bringing.order(target, List.of(new IncidentCommand.AddTimelineEntry(EventId.next(), told)),
                        Machines.INTAKE), _ -> List.of())
                .onFailure(Rejected.class)
                .invoke(refused -> LOG.warnf("incident=%s does not tell of its storm: %s", row.getString("key"),
                        refused.getMessage()))
                .onFailure(Rejected.class).recoverWithNull()
                .chain(() -> transaction.preparedQuery("update alert_storm set told_at = now() where incident_id = $1")
                        .execute(Tuple.of(row.getUUID("home"))))
                .replaceWithVoid();
    }
}
