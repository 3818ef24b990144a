/** Monitors of Datadog. Reads what its webhooks make of our template or of theirs; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.datadog;

import org.jspecify.annotations.NullMarked;
