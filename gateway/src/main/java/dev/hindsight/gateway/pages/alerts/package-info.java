/**
 * Alerts as staff see them: all of them with what was decided about each and why, and one with its states over time. What belongs to
 * an incident that somebody may not see is not there for them, because the service does not tell of it.
 */
@NullMarked
package dev.hindsight.gateway.pages.alerts;

import org.jspecify.annotations.NullMarked;
