/**
 * What one action item is put together from: words, owners, tickets, a day, a state. Here it is decided what each of them says.
 */
@NullMarked
package dev.hindsight.report.importing.action.draft;

import org.jspecify.annotations.NullMarked;
