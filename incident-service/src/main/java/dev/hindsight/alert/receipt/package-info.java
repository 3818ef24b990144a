/** The shelf of posts and the turn in which they are worked on, each once and in the order of its source, whatever dies meanwhile. What is due by the clock is seen to here too. */
@NullMarked
package dev.hindsight.alert.receipt;

import org.jspecify.annotations.NullMarked;
