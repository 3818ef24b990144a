/**
 * The list of incidents as it stood at any instant: a row for each version, made with it, and made later for those that came before such rows.
 */
@NullMarked
package dev.hindsight.incident.read.past;

import org.jspecify.annotations.NullMarked;
