/**
 * Reads Confluence exports, storage bodies and any other HTML. What is furniture of a wiki is set aside here.
 */
@NullMarked
package dev.hindsight.report.importing.page.html;

import org.jspecify.annotations.NullMarked;
