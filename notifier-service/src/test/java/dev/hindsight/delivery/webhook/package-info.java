/** Webhooks to a real HTTP server, and the guard that decides where they may go. */
@NullMarked
package dev.hindsight.delivery.webhook;

import org.jspecify.annotations.NullMarked;
