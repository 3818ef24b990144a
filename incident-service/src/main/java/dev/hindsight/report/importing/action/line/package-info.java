/**
 * Reads action items that are bullets, headings or sentences. Who owns one is told by where the name stands.
 */
@NullMarked
package dev.hindsight.report.importing.action.line;

import org.jspecify.annotations.NullMarked;
