/**
 * The report as Markdown, and read back from it. What people typed keeps its meaning and cannot take in what stands below it.
 */
@NullMarked
package dev.hindsight.report.render.markdown;

import org.jspecify.annotations.NullMarked;
