/**
 * Action items as they are read: one by one, in lists, as they are and as they stood. What the reader may not see is not there.
 */
@NullMarked
package dev.hindsight.action.read;

import org.jspecify.annotations.NullMarked;
