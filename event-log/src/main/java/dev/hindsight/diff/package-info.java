/**
 * Compares two states of one thing: JSON field by field, list items by what they are and not by where they stand, text word by word.
 * It knows nothing of incidents or action items, only what {@link dev.hindsight.diff.Shape} tells it about their lists.
 */
@NullMarked
package dev.hindsight.diff;

import org.jspecify.annotations.NullMarked;
