/**
 * Reads action items from tables, also from those that lost their borders, their headings or some of their cells.
 */
@NullMarked
package dev.hindsight.report.importing.action.cell;

import org.jspecify.annotations.NullMarked;
