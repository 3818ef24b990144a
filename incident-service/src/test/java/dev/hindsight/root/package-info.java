/** Signed roots, held to the vectors of the RFCs and to what an auditor would try. */
@NullMarked
package dev.hindsight.root;

import org.jspecify.annotations.NullMarked;
