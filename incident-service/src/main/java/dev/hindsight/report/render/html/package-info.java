/**
 * The report as HTML, and read back from it. Markdown becomes markup that is safe to show; the other formats with markup use that too.
 */
@NullMarked
package dev.hindsight.report.render.html;

import org.jspecify.annotations.NullMarked;
