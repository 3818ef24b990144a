/**
 * Action items: what has to be done so that an incident does not come back, tracked until somebody has verified it. An item is a
 * stream of events of its own and outlives its incident.
 */
@NullMarked
package dev.hindsight.action;

import org.jspecify.annotations.NullMarked;
