/**
 * The signed roots of this service over HTTP, and the proof that one has seen an incident. How a root is made is in the event log's
 * {@link dev.hindsight.root}.
 */
@NullMarked
package dev.hindsight.incident.root;

import org.jspecify.annotations.NullMarked;
