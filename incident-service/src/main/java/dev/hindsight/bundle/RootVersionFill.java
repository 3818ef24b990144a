package dev.hindsight.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Tells of the bundles that an earlier version has kept which events their root has seen, one after the other. */
@ApplicationScoped
class RootVersionFill {

    private static final Logger LOG = Logger.getLogger(RootVersionFill.class);

    private final Pool pool;

    RootVersionFill(Pool pool) {
        this.pool = pool;
    }

    void start(@Observes StartupEvent started) {
        all().subscribe().with(_ -> {},
                failure -> LOG.warnf("bundles do not tell yet what their roots have seen: %s", failure.toString()));
    }

    Uni<Void> all() {
        return pool.query("select id, file from bundle_archive where root is not null and root_version is null limit 1")
                .execute().emitOn(Infrastructure.getDefaultWorkerPool()).chain(rows -> rows.size() == 0
                        ? Uni.createFrom().voidItem()
                        : fill(rows.iterator().next()).chain(this::all));
    }

    private Uni<Void> fill(Row row) {
        return pool.preparedQuery("update bundle_archive set root_version = $2 where id = $1")
                .execute(Tuple.of(row.getUUID("id"), seen(row.getBuffer("file").getBytes()))).replaceWithVoid();
    }

    /** It was verified when it came. */
    private static long seen(byte[] file) {
        return BundleFiles.of(file).read(Bundle.INCLUSION).path("head").path("version").asLong();
    }
}
