/**
 * What readers see of incidents: the answer itself, the row behind lists and search, the past. All of it can be made again from
 * the log.
 */
@NullMarked
package dev.hindsight.incident.read;

import org.jspecify.annotations.NullMarked;
