/**
 * The report in Confluence storage format, and read back from it: macros for tickets, times, code and tasks.
 */
@NullMarked
package dev.hindsight.report.render.storage;

import org.jspecify.annotations.NullMarked;
