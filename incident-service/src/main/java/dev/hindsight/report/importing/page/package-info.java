/**
 * What a page is made of, the same whatever layout it came in: blocks, lines and spans, and how large and deep they may
 * be.
 */
@NullMarked
package dev.hindsight.report.importing.page;

import org.jspecify.annotations.NullMarked;
