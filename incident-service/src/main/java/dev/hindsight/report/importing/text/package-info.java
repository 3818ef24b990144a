/**
 * Reads a page that was copied or dumped as plain text. Headings, bullets, cells and furniture are found again by how they look.
 */
@NullMarked
package dev.hindsight.report.importing.text;

import org.jspecify.annotations.NullMarked;
