/** CloudEvents 1.0 over HTTP. Structured, batched and binary events are alerts when they say how one stands. */
@NullMarked
package dev.hindsight.alert.sources.cloudevents;

import org.jspecify.annotations.NullMarked;
