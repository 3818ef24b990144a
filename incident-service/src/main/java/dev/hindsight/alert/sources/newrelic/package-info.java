/** New Relic workflows. Reads the usual template and ours, which says more. */
@NullMarked
package dev.hindsight.alert.sources.newrelic;

import org.jspecify.annotations.NullMarked;
