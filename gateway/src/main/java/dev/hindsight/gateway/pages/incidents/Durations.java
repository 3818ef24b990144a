package dev.hindsight.gateway.pages.incidents;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How long things took, as the service derives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Durations(@Nullable Took timeToDetect, @Nullable Took timeToAcknowledge, @Nullable Took timeToMitigate,
        @Nullable Took timeToResolve) {

    /** One of them with its name. */
    public record Named(String label, Took took) {}

    public List<Named> named() {
        return Stream.of(named("Time to detect", timeToDetect), named("Time to acknowledge", timeToAcknowledge),
                named("Time to mitigate", timeToMitigate), named("Time to resolve", timeToResolve))
                .flatMap(each -> each).toList();
    }

    private static Stream<Named> named(String label, @Nullable Took took) {
        return took == null ? Stream.of() : Stream.of(new Named(label, took));
    }
}
