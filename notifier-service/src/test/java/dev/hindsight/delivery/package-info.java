/** Channels, the delivery loop and the ledger; on real parts wherever IO is in it. */
@NullMarked
package dev.hindsight.delivery;

import org.jspecify.annotations.NullMarked;
