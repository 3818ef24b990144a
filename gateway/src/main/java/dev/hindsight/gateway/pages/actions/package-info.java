/**
 * Action items as staff see and move them: the list over all incidents and the rows on an incident's page. Both show and
 * change them in the same way.
 */
@NullMarked
package dev.hindsight.gateway.pages.actions;

import org.jspecify.annotations.NullMarked;
