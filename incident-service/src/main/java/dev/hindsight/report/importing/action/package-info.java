/**
 * Reads action items from tables, lists and cells that lost their table. No owner is invented.
 */
@NullMarked
package dev.hindsight.report.importing.action;

import org.jspecify.annotations.NullMarked;
