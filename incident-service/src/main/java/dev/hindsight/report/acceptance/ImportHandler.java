package dev.hindsight.report.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.eventlog.Write;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import dev.hindsight.manners.Turns;
import dev.hindsight.report.acceptance.Homecoming.Home;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Takes pages over: all versions that were brought, in one transaction, or nothing. A dry run is the same transaction, turned back at
 * its end, so that a preview cannot promise what the import does not keep. Imports queue up for each other, here and across
 * instances, so that two of one page at the same moment make one incident.
 */
@ApplicationScoped
class ImportHandler {
    private static final int ATTEMPTS = 50;
    private static final int MOST_WAITING = 64;
    /** "report" in ASCII; nothing else takes this lock. */
    private static final long LOCK = 0x7265706f7274L;

    private final EventLog log;
    private final Pool pool;
    private final Homecoming homecoming;
    private final Recognition recognition;
    private final Shelf shelf;
    private final IncidentHandler incidents;
    private final ReadingRoom room;
    private final Turns turns = new Turns(MOST_WAITING, "Too many pages are being taken over right now");

    ImportHandler(EventLog log, Pool pool, Homecoming homecoming, Recognition recognition, Shelf shelf,
            IncidentHandler incidents, ReadingRoom room) {
        this.homecoming = homecoming;
        this.log = log;
        this.pool = pool;
        this.recognition = recognition;
        this.shelf = shelf;
        this.incidents = incidents;
        this.room = room;
    }

    /**
     * How an import is meant.
     *
     * @param confidential null where the page may say so itself
     * @param into the key of the incident whose page it is, {@code new} for an incident of its own; null to be recognised
     */
    record Options(boolean dryRun, @Nullable Boolean confidential, @Nullable String into, Reader importer) {

        static final String NEW = "new";
    }

    /** Thrown at the end of a dry run, so that the transaction comes to nothing. */
    private static final class DryRun extends RuntimeException {
        private final transient ImportAnswer answer;

        DryRun(ImportAnswer answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    /** What was given with an earlier version of the page, for what was not given this time. */
    Uni<PageVersion.Given> givenBefore(List<PageVersion> versions, Options options) {
        return homecoming.find(versions, options.importer()).chain(home -> known(pool, home, versions, options))
                .map(known -> known == null ? PageVersion.Given.NOTHING : known.given());
    }

    private Uni<@Nullable KnownPage> known(SqlClient client, @Nullable Home home, List<PageVersion> versions, Options options) {
        String into = options.into();
        if (home != null && (into == null || into.equalsIgnoreCase(home.key()))) {
            return homecoming.page(client, home, options.importer()).chain(page -> page == null
                    ? known(client, null, versions, options)
                    : Uni.createFrom().item(page));
        }
        if (into == null) {
            return recognition.find(client, versions, options.importer());
        }
        return into.equals(Options.NEW)
                ? Uni.createFrom().nullItem()
                : recognition.of(client, into.toUpperCase(Locale.ROOT), options.importer()).onItem().ifNull()
                        .failWith(() -> Problem
                                .invalid(List.of(new Problem.FieldError("#/into",
                                        "must be new, or the key of an incident that you see and that was imported")))
                                .asException());
    }

    /** @param riders rows to store with the answer */
    Uni<ImportAnswer> bring(List<PageVersion> versions, Options options, Function<ImportAnswer, List<Write>> riders) {
        return homecoming.find(versions, options.importer()).chain(home -> bring(home, versions, options, riders));
    }

    private Uni<ImportAnswer> bring(@Nullable Home home, List<PageVersion> versions, Options options,
            Function<ImportAnswer, List<Write>> riders) {
        return turns.next(log.inTransaction(transaction -> lock(transaction)
                .chain(() -> known(transaction, home, versions, options))
                .chain(known -> inTurn(transaction, known, versions, options))
                .chain(answer -> options.dryRun()
                        ? Uni.createFrom().failure(new DryRun(answer))
                        : log.write(transaction, riders.apply(answer)).replaceWith(answer)))
                .onFailure(VersionConflict.class).retry().atMost(ATTEMPTS))
                .onFailure(DryRun.class).recoverWithItem(end -> ((DryRun) end).answer);
    }

    private Uni<ImportAnswer> inTurn(SqlConnection transaction, @Nullable KnownPage known, List<PageVersion> versions,
            Options options) {
        var taking = new Taking(transaction, incidents, log, shelf, room, options);
        Uni<Void> all = taking.begin(known);
        for (int i = 0; i < versions.size(); i++) {
            PageVersion version = versions.get(i);
            int number = i + 1;
            all = all.chain(() -> taking.take(version, versions.size() == 1 ? null : number));
        }
        return all.chain(taking::answer);
    }

    private static Uni<Void> lock(SqlConnection transaction) {
        return transaction.query("select pg_advisory_xact_lock(" + LOCK + ")").execute().replaceWithVoid();
    }
}
