/**
 * Search over HTTP on a real database, and specs of its words and excerpts.
 */
@NullMarked
package dev.hindsight.incident.read.search;

import org.jspecify.annotations.NullMarked;
