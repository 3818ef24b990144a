package dev.hindsight.report.publication;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** Public pages as they were made, each shown again for a few seconds; who comes while one is being made waits for that one. */
final class FinishedPages {

    private static final long KEPT = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 100;

    private final ConcurrentHashMap<Of, Kept> pages = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    FinishedPages(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What decides on a page. Who asks has just read it, so that a withdrawal, and whatever is confidential by now, leads to another.
     *
     * @param version of the incident
     * @param ties the incidents that it has had to do with, each with its version
     */
    record Of(UUID incident, int number, long version, String ties) {}

    private record Kept(Uni<@Nullable String> page, long since) {}

    Uni<@Nullable String> get(Of what, Supplier<Uni<@Nullable String>> making) {
        long now = nanos.getAsLong();
        pages.values().removeIf(kept -> now - kept.since() >= KEPT);
        if (pages.size() >= MOST && !pages.containsKey(what)) {
            return making.get();
        }
        return pages.computeIfAbsent(what, _ -> new Kept(made(what, making), now)).page();
    }

    private Uni<@Nullable String> made(Of what, Supplier<Uni<@Nullable String>> making) {
        return Uni.createFrom().deferred(making::get).onFailure().invoke(() -> pages.remove(what)).memoize().indefinitely();
    }
}
