package dev.hindsight.report.acceptance;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.read.Visibility;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Reader;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportQueries;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;

/**
 * Knows exports of this desk when they come back, by what they say they were taken from. Whoever may not see that incident brings a
 * page from elsewhere, and is told nothing else.
 */
@ApplicationScoped
class Homecoming {

    private final ReportQueries reports;

    Homecoming(ReportQueries reports) {
        this.reports = reports;
    }

    /** What an export was taken from; past versions of an incident do not change, so it may be read before the transaction. */
    record Home(Report.Origin origin, String key, Content content) {}

    Uni<@Nullable Home> find(List<PageVersion> versions, Reader reader) {
        return versions.stream().filter(version -> version.origin() != null).findFirst()
                .map(version -> find(version, version.origin(), reader)).orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<@Nullable Home> find(PageVersion version, Report.@Nullable Origin origin, Reader reader) {
        if (origin == null) {
            return Uni.createFrom().nullItem();
        }
        return reports.at(origin, reader)
                .map(both -> new Home(origin, both.incident().key(), ExportContent.origin(both, version.content())))
                .onFailure(Rejected.class).recoverWithNull();
    }

    /** As a page whose next version is brought; null when the importer may no longer see the incident. */
    Uni<@Nullable KnownPage> page(SqlClient client, Home home, Reader reader) {
        var conditions = Visibility.limit(new Conditions().add("id = ?", home.origin().incident()), reader);
        String sql = """
                select key, (select coalesce(max(page.number), 0) from report_import page where page.incident_id = i.id) as brought
                from incident i
                """ + conditions;
        return client.preparedQuery(sql).execute(conditions.values()).map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            Row row = rows.iterator().next();
            return new KnownPage(home.origin().incident(), row.getString("key"), row.getInteger("brought"), null, new byte[0],
                    PageVersion.Given.NOTHING, home.content(), true, home.origin().version());
        });
    }
}
