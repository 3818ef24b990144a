/**
 * Incidents: what can happen to one, what may be asked of one, what each event makes of it, and the way of a command to its events.
 * <ul>
 * <li>the rules between the two: {@code rule.IncidentDecider}, a class for each matter behind it
 * <li>what people ask over HTTP: {@code desk}, a resource for each matter
 * <li>what readers see: {@code read}; who of them sees what: {@code read.Sight}
 * <li>signed roots: {@code root}; what must not be told to everybody: {@code discretion}
 * </ul>
 */
@NullMarked
package dev.hindsight.incident;

import org.jspecify.annotations.NullMarked;
