package dev.hindsight.incident.read;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import dev.hindsight.incident.read.IncidentHistory.Stretch;
import dev.hindsight.manners.EventView;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Looks now and then where the feed ends, once for all who follow it, and not at all while nobody does. Only when it has grown does each
 * of them read what is new.
 */
final class FeedTail {

    private final Multi<Long> ends;

    FeedTail(Supplier<Uni<Long>> end, Duration look) {
        ends = Multi.createBy().repeating().uni(end::get).withDelay(look).indefinitely()
                .onFailure().retry().withBackOff(look, look).indefinitely()
                .skip().repetitions()
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAtLeast(1);
    }

    /**
     * @param read the stretch behind a place; the next one is read when this one has been taken
     * @return what follows a place, without end
     */
    Multi<EventView> after(long start, LongFunction<Uni<Stretch>> read) {
        var place = new AtomicLong(start);
        Multi<Stretch> rest = Multi.createBy().repeating().uni(() -> read.apply(place.get())
                .invoke(stretch -> place.set(stretch.upTo()))).whilst(Stretch::more);
        Multi<Long> first = Multi.createFrom().item(start + 1);
        return Multi.createBy().merging().streams(ends.onOverflow().dropPreviousItems(), first)
                .onItem().transformToMultiAndConcatenate(end -> end > place.get() ? rest : Multi.createFrom().empty())
                .onItem().transformToIterable(Stretch::seen);
    }
}
