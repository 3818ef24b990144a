/**
 * Writes the markup of wikis and documentation projects again as Markdown.
 */
@NullMarked
package dev.hindsight.report.importing.page.wiki;

import org.jspecify.annotations.NullMarked;
