/**
 * Tells services who is asking, in a way they can check: short-lived tokens that this gateway signs (ES256) and public keys that
 * all gateways share. Private keys never leave the memory of the gateway that made them.
 */
@NullMarked
package dev.hindsight.gateway.identity;

import org.jspecify.annotations.NullMarked;
