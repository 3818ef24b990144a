/**
 * The commands behind {@code ./hindsight}: up, down, status and token. They speak in sentences and leave with 0 only when what
 * was asked for is so.
 */
@NullMarked
package dev.hindsight.local.launcher;

import org.jspecify.annotations.NullMarked;
