/**
 * What every format of a report shows and every export is read back by: its facts, the cells of lines, items and tickets, the marks. None of it
 * knows a format.
 */
@NullMarked
package dev.hindsight.report.render.content;

import org.jspecify.annotations.NullMarked;
