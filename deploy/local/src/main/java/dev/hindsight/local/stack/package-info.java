/**
 * The whole of Hindsight on one machine: which parts there are, how they find each other, and in what order they start. The
 * launcher runs one with fixed ports, the end-to-end suite others with free ports.
 */
@NullMarked
package dev.hindsight.local.stack;

import org.jspecify.annotations.NullMarked;
