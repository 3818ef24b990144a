/**
 * Incidents: what can happen to one, what may be asked of one, and the rules between the two. What is written here is an event;
 * what is read is in {@code read}.
 */
@NullMarked
package dev.hindsight.incident;

import org.jspecify.annotations.NullMarked;
