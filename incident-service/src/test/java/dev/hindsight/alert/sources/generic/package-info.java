/** Tests of the feature of the same name. */
@NullMarked
package dev.hindsight.alert.sources.generic;

import org.jspecify.annotations.NullMarked;
