/**
 * Posts to the addresses of others, signed after Standard Webhooks 1.0.
 * Every address goes through {@link dev.hindsight.delivery.webhook.AddressGuard} first, at every attempt.
 */
@NullMarked
package dev.hindsight.delivery.webhook;

import org.jspecify.annotations.NullMarked;
