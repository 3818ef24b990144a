package dev.hindsight.delivery.email;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The configuration of a channel of type {@code email}.
 *
 * @param to whom to write to, at least one and at most 100
 * @param from the sender, when it is not the one of the installation
 */
record EmailConfig(@Nullable List<@Nullable String> to, @Nullable String from) {}
