/**
 * What people ask of incidents over HTTP: each resource turns a request into commands and says what was wrong with it. Merging and links
 * are here as a whole, since they change two incidents at once.
 */
@NullMarked
package dev.hindsight.incident.desk;

import org.jspecify.annotations.NullMarked;
