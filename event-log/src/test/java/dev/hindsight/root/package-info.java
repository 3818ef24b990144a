/** Signed roots, held to the vectors of the RFCs. */
@NullMarked
package dev.hindsight.root;

import org.jspecify.annotations.NullMarked;
