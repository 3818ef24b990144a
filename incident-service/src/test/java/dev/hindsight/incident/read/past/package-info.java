/**
 * Lists as they stood, over HTTP on a real database.
 */
@NullMarked
package dev.hindsight.incident.read.past;

import org.jspecify.annotations.NullMarked;
