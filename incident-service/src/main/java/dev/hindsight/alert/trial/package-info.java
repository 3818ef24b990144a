/** What changed rules would have done with what came lately, and what another mapping would read in it. Nothing is stored and nobody is told. */
@NullMarked
package dev.hindsight.alert.trial;

import org.jspecify.annotations.NullMarked;
