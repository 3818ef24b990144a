/**
 * Takes reports that were written elsewhere into incidents. What a page says becomes commands; what people changed here since the last
 * version of the page stays as they left it.
 */
@NullMarked
package dev.hindsight.report.acceptance;

import org.jspecify.annotations.NullMarked;
