/**
 * A stand-in for the keys of the gateway, so that a service can be tested alone with tokens that it has to verify for real.
 * Only tests use it; a running desk has the gateway itself.
 */
@NullMarked
package dev.hindsight.local.identity;

import org.jspecify.annotations.NullMarked;
