package dev.hindsight.report.publication;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.eventlog.Write;
import dev.hindsight.incident.discretion.Discretions;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.Publication;
import dev.hindsight.incident.read.view.Publications;
import dev.hindsight.manners.Reader;
import dev.hindsight.report.render.Exports;
import dev.hindsight.report.render.ReportQueries;
import dev.hindsight.report.render.ReportQueries.Both;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What everybody may read who has the address: a published report, as long as it stands and is not confidential. */
@ApplicationScoped
public class PublicReports {

    private static final String CLOSED_SINCE = """
            select other.key from incident this join incident other on other.key = any(this.ties)
            where this.id = $1 and exists (select from event where stream_id = other.id and recorded_at >= $2
                and type = 'hindsight.incident.confidentiality-changed.v1')""";

    private final Pool pool;
    private final EventLog log;
    private final IncidentQueries incidents;
    private final ReportQueries reports;
    private final Exports exports;
    private final Discretions discretions;
    private final FinishedPages finished = new FinishedPages(System::nanoTime);

    public PublicReports(Pool pool, EventLog log, IncidentQueries incidents, ReportQueries reports, Exports exports,
            Discretions discretions) {
        this.pool = pool;
        this.log = log;
        this.incidents = incidents;
        this.reports = reports;
        this.exports = exports;
        this.discretions = discretions;
    }

    /** A row that lets the token in. */
    static Write opening(String token, UUID incident, int number) {
        return new Write("insert into public_report (token_hash, incident, number) values ($1, $2, $3)",
                Tuple.of(Buffer.buffer(PublicToken.hash(token)), incident, number));
    }

    /** The page; null when there is none under that token, no longer, or not for everybody. */
    Uni<@Nullable String> find(String token) {
        return pool.preparedQuery("""
                select report.incident, report.number, incident.version,
                    (select coalesce(string_agg(other.key || '.' || other.version, ' ' order by other.key), '')
                        from incident other where other.key = any(incident.ties)) as ties
                from public_report report join incident on incident.id = report.incident
                where report.token_hash = $1 and report.withdrawn_at is null and not incident.confidential""")
                .execute(Tuple.of(Buffer.buffer(PublicToken.hash(token)))).chain(rows -> {
                    if (rows.size() == 0) {
                        return Uni.createFrom().nullItem();
                    }
                    var row = rows.iterator().next();
                    var what = new FinishedPages.Of(row.getUUID("incident"), row.getInteger("number"), row.getLong("version"),
                            row.getString("ties"));
                    return finished.get(what, () -> page(what.incident(), what.number()));
                });
    }

    private Uni<@Nullable String> page(UUID incident, int number) {
        return log.load(incident).chain(Replay.by(Publications::of)).chain(all -> {
            Publication publication = all.get(number - 1);
            List<String> sections = publication.publicSections();
            return sections == null || publication.withdrawnAt() != null
                    ? Uni.createFrom().nullItem()
                    : standing(incident, publication).chain(both -> page(both, sections))
                            .onFailure(Rejected.class).recoverWithNull();
        });
    }

    /**
     * Without what came from an incident that was confidential at any time since, though it may not be now: whoever published
     * this has not decided on that.
     */
    private Uni<Both> standing(UUID incident, Publication publication) {
        return incidents.find(incident.toString(), Reader.NOBODY)
                .chain(found -> pool.preparedQuery(CLOSED_SINCE)
                        .execute(Tuple.of(incident, publication.publishedAt().atOffset(ZoneOffset.UTC)))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.getString("key"))
                                .collect(Collectors.toUnmodifiableSet()))
                        .chain(closed -> reports.atVersion(found.without(closed), publication.version())));
    }

    /**
     * How it will look to everybody, to whom nothing is shown of another incident that is confidential. What is confidential
     * itself looks as the reader sees it: nobody else does.
     */
    Uni<String> preview(String key, List<String> sections, Reader reader) {
        return reports.now(key, reader).chain(both -> both.incident().confidential()
                ? Uni.createFrom().item(both)
                : reports.now(key, Reader.NOBODY)).chain(both -> page(both, sections));
    }

    private Uni<String> page(Both both, List<String> sections) {
        return discretions.of(both.incident(), both.actionItems())
                .chain(discretion -> exports.page(PublicReport.of(both, sections), new Redaction(discretion)::page));
    }
}
