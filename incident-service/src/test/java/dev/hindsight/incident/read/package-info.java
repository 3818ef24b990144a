/**
 * Specs of what is worked out in memory when incidents are read.
 * What needs the database is tested over HTTP, one folder up.
 */
@NullMarked
package dev.hindsight.incident.read;

import org.jspecify.annotations.NullMarked;
