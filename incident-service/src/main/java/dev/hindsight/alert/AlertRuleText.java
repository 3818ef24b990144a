package dev.hindsight.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
record AlertRuleText(@NotNull @Min(1) @Max(10_000) Integer number,
        @NotBlank @Size(max = 100) @Pattern(regexp = LINE) String name,
        @Valid AlertRule.@Nullable Match match, @Valid @NotNull AlertRule.Action action, @Nullable Instant from,
        @Nullable Instant until, @Nullable Boolean paused) {

    private static final String LINE = "[^\\p{Cntrl}\\s](?:[^\\p{Cntrl}]*[^\\p{Cntrl}\\s])?";
    private static final Duration LONGEST = Duration.ofDays(366);

    /** @throws RuntimeException a 422 problem when it makes no sense */
    AlertRuleEvent.Written checked() {
        if (from != null && until != null && !from.isBefore(until)) {
            throw refused("#/until", "must be after from");
        }
        Stream.of(action.groupWindow(), action.attachWithin(), action.reopenWithin()).filter(Objects::nonNull)
                .filter(span -> span.isNegative() || span.compareTo(LONGEST) > 0).findAny().ifPresent(_ -> {
                    throw refused("#/action", "spans must be from PT0S to P366D, such as PT10M");
                });
        return new AlertRuleEvent.Written(number, name,
                match == null ? new AlertRule.Match(null, null, null, null, null) : match,
                action, from, until, Boolean.TRUE.equals(paused));
    }

    private static RuntimeException refused(String pointer, String what) {
        return Problem.invalid(List.of(new Problem.FieldError(pointer, what))).asException();
    }
}
