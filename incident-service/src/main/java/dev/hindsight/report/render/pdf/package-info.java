/**
 * The report as tagged PDF. The fonts are our own, and no page is laid out that is too long to be.
 */
@NullMarked
package dev.hindsight.report.render.pdf;

import org.jspecify.annotations.NullMarked;
