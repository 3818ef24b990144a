/** Holds the comparison to its laws, on drawn documents and texts. */
@NullMarked
package dev.hindsight.diff;

import org.jspecify.annotations.NullMarked;
