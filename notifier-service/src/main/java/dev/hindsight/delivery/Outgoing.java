package dev.hindsight.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One message on its way to one recipient.
 *
 * @param messageId the same on every attempt, so that a receiver can tell a repeat
 * @param config the channel's configuration with its secrets in the clear; never to be logged
 */
public record Outgoing(String messageId, String recipient, Message message, ObjectNode config, Cause cause) {}
