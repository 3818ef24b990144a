/** Rules about the shape of this service. */
@NullMarked
package dev.hindsight.architecture;

import org.jspecify.annotations.NullMarked;
