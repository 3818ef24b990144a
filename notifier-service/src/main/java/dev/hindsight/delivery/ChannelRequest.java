package dev.hindsight.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A channel as it is asked for.
 *
 * @param config for {@code email}: {@code {to[], from?}}; for {@code webhook}: {@code {url, secrets?[]}}
 */
record ChannelRequest(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 40) String type,
        @NotNull @Schema(implementation = Object.class) ObjectNode config, @Nullable Boolean enabled) {}
