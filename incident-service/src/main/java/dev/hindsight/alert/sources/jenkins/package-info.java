/** Jenkins with the Notification plugin. A failed job is an alert until it succeeds again. */
@NullMarked
package dev.hindsight.alert.sources.jenkins;

import org.jspecify.annotations.NullMarked;
