/**
 * Turns events into planned deliveries: what happened is put into words, the rules are asked, and one row per recipient is
 * written in the transaction that remembers the event.
 */
@NullMarked
package dev.hindsight.notification;

import org.jspecify.annotations.NullMarked;
