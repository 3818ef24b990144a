/** Tests of the feature of the same name. */
@NullMarked
package dev.hindsight.alert.sources.newrelic;

import org.jspecify.annotations.NullMarked;
