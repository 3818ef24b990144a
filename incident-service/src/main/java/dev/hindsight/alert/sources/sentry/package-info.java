/** Sentry: issues, issue alerts and metric alerts. Reads what its integrations post and knows their signature; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.sentry;

import org.jspecify.annotations.NullMarked;
