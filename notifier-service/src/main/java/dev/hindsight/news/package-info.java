/**
 * The events of incidents and action items as this service reads them, and the names by which rules and people ask for them.
 * What they do here is elsewhere.
 */
@NullMarked
package dev.hindsight.news;

import org.jspecify.annotations.NullMarked;
