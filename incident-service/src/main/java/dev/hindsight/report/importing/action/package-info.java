/**
 * Finds the action items of a report and decides which reader of lines or cells takes them. No owner is invented.
 */
@NullMarked
package dev.hindsight.report.importing.action;

import org.jspecify.annotations.NullMarked;
