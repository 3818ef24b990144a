package dev.hindsight.bundle;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.hindsight.bundle.ArchiveResource.Found;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import io.smallrye.mutiny.Uni;

/** What the log of this desk says to a bundle of one of its own incidents. */
@Schema(name = "OwnLog")
enum OwnLog {
    /** Each event of the bundle is in the log, at its place. */
    AGREES,
    /** One of them is another here, or is not here. */
    CONTRADICTS;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Compares a bundle that holds in itself with the log, by the hashes of its events. */
    @ApplicationScoped
    static class Comparison {

        private final EventLog log;

        Comparison(EventLog log) {
            this.log = log;
        }

        Uni<Found> of(Verified bundle) {
            List<RecordedEvent> events = bundle.events();
            String head = HexFormat.of().formatHex(events.getLast().hash());
            return log.loadAtVersion(events.getLast().stream(), events.size()).map(own -> {
                if (own.isEmpty()) {
                    return new Found(true, events.size(), head, List.of(), bundle.unproven(), null);
                }
                int first = firstOther(events, own);
                return first < events.size()
                        ? new Found(false, events.size(), head, List.of(flaw(first + 1L, own.size())), bundle.unproven(),
                                CONTRADICTS)
                        : new Found(true, events.size(), head, List.of(), bundle.unproven(), AGREES);
            });
        }

        private static int firstOther(List<RecordedEvent> events, List<RecordedEvent> own) {
            int same = 0;
            while (same < Math.min(events.size(), own.size())
                    && Arrays.equals(events.get(same).hash(), own.get(same).hash())) {
                same++;
            }
            return same;
        }

        private static Flaw flaw(long event, int own) {
            return new Flaw(Bundle.EVENTS, event, null, event > own
                    ? "The log of this desk has no event " + event + " of this incident."
                    : "The log of this desk has another event " + event + " of this incident.");
        }
    }
}
