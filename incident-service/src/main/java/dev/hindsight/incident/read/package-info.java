/**
 * What readers see of incidents: lists, search, one incident, its history, its feed. All of it can be made again from the log.
 * <ul>
 * <li>the answer itself and how it is read from events: {@code view.IncidentReader}
 * <li>the row behind lists and search: {@link dev.hindsight.incident.read.IncidentProjection}; lists: {@code IncidentQueries}
 * <li>what is found, in which order, and the words around it: {@code search.Ranked}, {@code search.Snippets}
 * <li>the list as it stood at any instant: {@code past.PastIncidents}
 * <li>who sees what: {@code Visibility} in lists, {@code Sight} of one incident
 * </ul>
 */
@NullMarked
package dev.hindsight.incident.read;

import org.jspecify.annotations.NullMarked;
