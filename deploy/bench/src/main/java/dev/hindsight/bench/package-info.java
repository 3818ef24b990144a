/** What the benches have in common: a service as it is shipped, on real parts. */
@NullMarked
package dev.hindsight.bench;

import org.jspecify.annotations.NullMarked;
