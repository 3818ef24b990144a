/** What people ask of incidents, over HTTP on a real database: what comes of it, and how it is refused. */
@NullMarked
package dev.hindsight.incident.desk;

import org.jspecify.annotations.NullMarked;
