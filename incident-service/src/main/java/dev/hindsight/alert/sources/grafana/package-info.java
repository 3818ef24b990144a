/** Grafana Alerting, and the alerting of Grafana up to version 8. Reads what their webhooks post and knows their habits; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.grafana;

import org.jspecify.annotations.NullMarked;
