package dev.hindsight.notification;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Planned;
import dev.hindsight.rule.Match;

/**
 * One rule with one of its channels, as they are when an event comes.
 *
 * @param config the open part of the channel's configuration
 * @param off why the channel is switched off; null while it is on
 */
record Asked(Planned.Asking rule, Match match, Planned.Over channel, ObjectNode config, @Nullable String off) {}
