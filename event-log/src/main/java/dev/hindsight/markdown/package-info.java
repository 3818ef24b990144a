/**
 * Markdown that people wrote, made safe to be shown to others, wherever it is shown: on pages and in mails.
 * Reports have a renderer of their own, which makes PDFs and pages of a wiki as well, from the same {@link dev.hindsight.markdown.BoundedParser trees}.
 */
@NullMarked
package dev.hindsight.markdown;

import org.jspecify.annotations.NullMarked;
