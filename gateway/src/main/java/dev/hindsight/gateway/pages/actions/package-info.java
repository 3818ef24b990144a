/**
 * Action items as staff see and move them: the list over all incidents, the rows on an incident's page, and the page of one with
 * its history. All show and change them in the same way.
 */
@NullMarked
package dev.hindsight.gateway.pages.actions;

import org.jspecify.annotations.NullMarked;
