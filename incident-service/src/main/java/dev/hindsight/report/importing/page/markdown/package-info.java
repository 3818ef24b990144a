/**
 * Reads Markdown as people type it. What a strict parser would take for something else is put right before it is parsed.
 */
@NullMarked
package dev.hindsight.report.importing.page.markdown;

import org.jspecify.annotations.NullMarked;
