/**
 * What this service knows of incidents: only what it has heard over Kafka. An action item can be raised on an incident that is
 * known, and is shown to those who may see its incident.
 */
@NullMarked
package dev.hindsight.action.incident;

import org.jspecify.annotations.NullMarked;
