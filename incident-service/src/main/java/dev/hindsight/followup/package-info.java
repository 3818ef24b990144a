/**
 * What the incident service knows of action items: only what it has heard over Kafka from the action tracker, which owns them.
 * Each of their events is kept with its time, so that a report of the past shows the items as they stood then.
 */
@NullMarked
package dev.hindsight.followup;

import org.jspecify.annotations.NullMarked;
