/** Tests of the feature of the same name. */
@NullMarked
package dev.hindsight.incident;

import org.jspecify.annotations.NullMarked;
