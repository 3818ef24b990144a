/**
 * Looks at what came before it is read: its layout, what was lost on the way, and whether it is one report at all.
 */
@NullMarked
package dev.hindsight.report.importing.arrival;

import org.jspecify.annotations.NullMarked;
