/** Tests of what people ask for themselves. */
@NullMarked
package dev.hindsight.subscription;

import org.jspecify.annotations.NullMarked;
