package dev.hindsight.alert.placing;

import java.util.function.Function;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Does something with one after the other, however many there are: a chain of as many steps would be too deep for the stack. */
public final class InTurn {

    private InTurn() {}

    public static <T> Uni<Void> each(Iterable<T> all, Function<T, Uni<?>> work) {
        return Multi.createFrom().iterable(all).onItem().transformToUniAndConcatenate(one -> work.apply(one).replaceWith(true))
                .collect().last().replaceWithVoid();
    }
}
