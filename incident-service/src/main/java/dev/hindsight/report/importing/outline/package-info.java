/**
 * Finds the sections of a report under the many names people give them. What fits nowhere keeps its own name.
 */
@NullMarked
package dev.hindsight.report.importing.outline;

import org.jspecify.annotations.NullMarked;
