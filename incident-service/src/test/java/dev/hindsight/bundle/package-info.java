/** Evidence bundles, taken apart byte by byte. */
@NullMarked
package dev.hindsight.bundle;

import org.jspecify.annotations.NullMarked;
