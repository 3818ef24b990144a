package dev.hindsight.report.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.incident.read.Visibility;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;

/**
 * Finds the incident that a page has become. Only among those that the importer may see: to all others it is a page that nobody has
 * brought yet.
 */
@ApplicationScoped
class Recognition {
    private static final String LATEST = """
            select p.incident_id, i.key, p.number, p.page, p.title, p.day, p.words, p.authors, p.page_version, p.content_hash,
                p.given_title, p.given_date, p.given_zone, p.content
            from report_import p join incident i on i.id = p.incident_id
            """;
    private static final String LAST = "not exists (select from report_import later"
            + " where later.incident_id = p.incident_id and later.number > p.number)";
    private static final int CANDIDATES = 20;

    /** @return the page that one of the versions belongs to; null when none is known */
    Uni<@Nullable KnownPage> find(SqlClient client, List<PageVersion> versions, Reader reader) {
        Uni<@Nullable KnownPage> found = Uni.createFrom().nullItem();
        for (PageVersion version : versions) {
            found = found.chain(known -> known == null
                    ? find(client, version, reader)
                    : Uni.createFrom().item(known));
        }
        return found;
    }

    /** The page that an incident has become, as its last version left it; null when none was imported as it. */
    Uni<@Nullable KnownPage> of(SqlClient client, String key, Reader reader) {
        var conditions = Visibility.limit(new Conditions().add(LAST), reader);
        String sql = LATEST + conditions + " and i.key = " + conditions.place(key);
        return client.preparedQuery(sql).execute(conditions.values()).map(Recognition::first);
    }

    private static Uni<@Nullable KnownPage> find(SqlClient client, PageVersion version, Reader reader) {
        var conditions = Visibility.limit(new Conditions().add(LAST), reader);
        String sql = LATEST + conditions + " and exists (select from report_import same where same.incident_id = p.incident_id"
                + " and same.content_hash = " + conditions.place(Buffer.buffer(version.upload().hash()))
                + ") order by p.imported_at desc limit 1";
        return client.preparedQuery(sql).execute(conditions.values()).map(Recognition::first)
                .chain(known -> known == null
                        ? alike(client, version.identity(), reader)
                        : Uni.createFrom().item(known));
    }

    private static @Nullable KnownPage first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : known(rows.iterator().next(), true);
    }

    private static Uni<@Nullable KnownPage> alike(SqlClient client, Identity identity, Reader reader) {
        var conditions = Visibility.limit(new Conditions().add(LAST), reader);
        String shared = "(select count(*) from unnest(p.words) word where word = any("
                + conditions.place(identity.words().toArray(String[]::new)) + "))";
        String samePage = identity.page() == null ? "false" : "p.page = " + conditions.place(identity.page());
        String sql = LATEST + conditions + " and (" + alike(identity, conditions) + ") order by coalesce(" + samePage
                + ", false) desc, " + shared
                + " desc, p.imported_at desc limit " + CANDIDATES;
        return client.preparedQuery(sql).execute(conditions.values()).map(rows -> likest(rows, identity));
    }

    /** A page without a title may be any; another is looked for among those of its title, its day, its id and those without title. */
    private static String alike(Identity identity, Conditions conditions) {
        if (identity.title().isEmpty()) {
            return "true";
        }
        LocalDate day = identity.day();
        return "p.title = '' or p.title = " + conditions.place(identity.title())
                + (identity.page() == null ? "" : " or p.page = " + conditions.place(identity.page()))
                + (day == null ? "" : " or p.day = " + conditions.place(day));
    }

    private static @Nullable KnownPage likest(RowSet<Row> rows, Identity identity) {
        Row best = null;
        double most = 0;
        for (Row row : rows) {
            double like = identity.likeness(identity(row));
            if (like > most) {
                most = like;
                best = row;
            }
        }
        return best == null ? null : known(best, identity.surely(identity(best)));
    }

    private static Identity identity(Row row) {
        return new Identity(row.getString("page"), false, row.getString("title"), row.getLocalDate("day"),
                new LinkedHashSet<>(List.of(row.getArrayOfStrings("words"))), Set.of(row.getArrayOfStrings("authors")),
                Identity.lines(content(row.getString("content"))));
    }

    private static KnownPage known(Row row, boolean sure) {
        return new KnownPage(row.getUUID("incident_id"), row.getString("key"), row.getInteger("number"),
                row.getInteger("page_version"), row.getBuffer("content_hash").getBytes(),
                new PageVersion.Given(row.getString("given_title"), row.getLocalDate("given_date"),
                        row.getString("given_zone")),
                content(row.getString("content")), sure, null);
    }

    private static Content content(String json) {
        try {
            return EventCodec.JSON.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what an import said is not readable", e);
        }
    }
}
