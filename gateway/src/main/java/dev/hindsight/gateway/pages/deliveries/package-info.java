/**
 * The ledger of notifications as staff see it: what was to be told to whom, and what became of it. Administrators can send
 * one again.
 */
@NullMarked
package dev.hindsight.gateway.pages.deliveries;

import org.jspecify.annotations.NullMarked;
