package dev.hindsight.rule;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A rule as it is asked for; see {@link Rule}. */
record RuleRequest(@NotBlank @Size(max = 100) String name, @NotNull @Valid Match match,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> channels, @Nullable Boolean enabled,
        @Nullable Boolean allowConfidential) {}
