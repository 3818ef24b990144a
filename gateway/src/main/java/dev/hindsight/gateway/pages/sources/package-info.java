/**
 * Where administrators say where alerts come from: choose a type, name it, paste its address at the far side, see what comes of it.
 * A secret is shown on the one page after it was made, and on no other.
 */
@NullMarked
package dev.hindsight.gateway.pages.sources;

import org.jspecify.annotations.NullMarked;
