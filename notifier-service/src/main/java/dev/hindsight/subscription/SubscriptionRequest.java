package dev.hindsight.subscription;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is asked for.
 *
 * @param email the one that the sign-in tells, when it is left out
 */
record SubscriptionRequest(@Nullable @Size(max = 254) String email, @NotNull @Size(max = 50) List<@NotBlank String> events,
        @Nullable @Pattern(regexp = "critical|major|minor|info", message = "must be critical, major, minor or info") String minSeverity,
        @Nullable Boolean onlyMine) {}
