package dev.hindsight.action.incident;

import java.util.concurrent.Executor;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/**
 * Waits for an incident that may be on its way. The consumer of this instance rings when it has heard something, and the table is
 * looked at now and then because another instance may have heard it; between two looks nothing is held but memory. See
 * {@code decisions/0001-raise-before-the-incident-is-known.md}.
 */
@ApplicationScoped
public class IncidentArrivals {

    private final KnownIncidents incidents;
    private final IncidentConfig config;
    private final BroadcastProcessor<String> bell = BroadcastProcessor.create();

    public IncidentArrivals(KnownIncidents incidents, IncidentConfig config) {
        this.incidents = incidents;
        this.config = config;
    }

    /** Something was heard of an incident; whoever waits for it looks again. */
    synchronized void ring(Reference heard) {
        bell.onNext(heard.toString());
    }

    /** The incident as soon as it is known and the reader may see it; null when it is not in time. */
    public Uni<@Nullable KnownIncident> await(Reference incident, Reader reader) {
        Executor here = CallersContext.here();
        return incidents.find(incident, reader).chain(known -> known != null
                ? Uni.createFrom().item(known)
                : later(incident, reader).emitOn(here));
    }

    private Uni<@Nullable KnownIncident> later(Reference incident, Reader reader) {
        Multi<Long> rings = bell.filter(incident.toString()::equals).map(_ -> 0L).onOverflow().drop();
        Multi<Long> ticks = Multi.createFrom().ticks().every(config.poll()).onOverflow().drop();
        return Multi.createBy().merging().streams(rings, ticks)
                .onItem().transformToUniAndConcatenate(_ -> incidents.find(incident, reader))
                .toUni().ifNoItem().after(config.patience()).recoverWithUni(() -> Uni.createFrom().nullItem());
    }
}
