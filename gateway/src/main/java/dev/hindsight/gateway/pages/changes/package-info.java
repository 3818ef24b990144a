/**
 * What somebody has changed on purpose, as staff see it: the list, and beside an incident what went before it. "What changed?" is the
 * first question in an outage.
 */
@NullMarked
package dev.hindsight.gateway.pages.changes;

import org.jspecify.annotations.NullMarked;
