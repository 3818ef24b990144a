/**
 * Reads what a report says of itself at its head: title, day, authors, status, tickets and zone. A day is never taken from prose.
 */
@NullMarked
package dev.hindsight.report.importing.head;

import org.jspecify.annotations.NullMarked;
