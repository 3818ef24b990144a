package dev.hindsight.alert.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;

/** A rule, all of it. */
@Schema(name = "AlertRuleText")
public record AlertRuleText(@NotNull @Min(1) @Max(10_000) Integer number,
        @NotBlank @Size(max = 100) @Pattern(regexp = LINE) String name,
        @Valid AlertRule.@Nullable Match match, @Valid @NotNull AlertRule.Action action, @Nullable Instant from,
        @Nullable Instant until, @Nullable Boolean paused) {

    private static final String LINE = "[^\\p{Cntrl}\\s](?:[^\\p{Cntrl}]*[^\\p{Cntrl}\\s])?";
    private static final Duration LONGEST = Duration.ofDays(366);

    /** @throws RuntimeException a 422 problem when it makes no sense */
    public AlertRuleEvent.Written checked() {
        if (from != null && until != null && !from.isBefore(until)) {
            throw refused("#/until", "must be after from");
        }
        List<Problem.FieldError> spans = Stream.of(span("groupWindow", action.groupWindow()),
                span("attachWithin", action.attachWithin()), span("reopenWithin", action.reopenWithin()))
                .flatMap(Optional::stream)
                .toList();
        if (!spans.isEmpty()) {
            throw Problem.invalid(spans).asException();
        }
        return new AlertRuleEvent.Written(number, name,
                match == null ? new AlertRule.Match(null, null, null, null, null) : match,
                action, from, until, Boolean.TRUE.equals(paused));
    }

    private static Optional<Problem.FieldError> span(String name, @Nullable Duration span) {
        return span == null || !span.isNegative() && span.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of(new Problem.FieldError("#/action/" + name, "must be from PT0S to P366D, such as PT10M"));
    }

    private static RuntimeException refused(String pointer, String what) {
        return Problem.invalid(List.of(new Problem.FieldError(pointer, what))).asException();
    }
}
