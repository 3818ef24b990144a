/** What is particular to the PDF of a report: signs its fonts lack, and how long one may be. */
@NullMarked
package dev.hindsight.report.render.pdf;

import org.jspecify.annotations.NullMarked;
