/**
 * Full-text search: the words of an incident that can be found, what was asked for, the order of what is found and the snippets of it.
 */
@NullMarked
package dev.hindsight.incident.read.search;

import org.jspecify.annotations.NullMarked;
