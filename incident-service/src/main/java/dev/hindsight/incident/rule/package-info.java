/**
 * The rules of incidents: which events a command leads to, and when it is refused. No clock, no chance, no database.
 */
@NullMarked
package dev.hindsight.incident.rule;

import org.jspecify.annotations.NullMarked;
