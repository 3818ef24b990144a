/**
 * Incidents as staff see and work them: the list, the page of one incident with its past, and the form that declares one.
 * The records here take from the API only what is shown and ignore whatever else it may say.
 */
@NullMarked
package dev.hindsight.gateway.pages.incidents;

import org.jspecify.annotations.NullMarked;
