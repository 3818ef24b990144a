/**
 * Lists, histories, feeds and durations of incidents, over HTTP on a real database.
 */
@NullMarked
package dev.hindsight.incident.read;

import org.jspecify.annotations.NullMarked;
