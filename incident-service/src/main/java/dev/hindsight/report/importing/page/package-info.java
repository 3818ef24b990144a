/**
 * Turns a text dump, Markdown, an export or a storage body into blocks. What is furniture of a wiki is set aside here.
 */
@NullMarked
package dev.hindsight.report.importing.page;

import org.jspecify.annotations.NullMarked;
