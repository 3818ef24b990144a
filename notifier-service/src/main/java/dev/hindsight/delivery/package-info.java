/**
 * Gets messages to people and tools: channels, the loop that delivers, and the ledger of what became of every message.
 * It knows nothing of rules; whoever plans a delivery hands it a {@link dev.hindsight.delivery.Message} and a channel.
 */
@NullMarked
package dev.hindsight.delivery;

import org.jspecify.annotations.NullMarked;
