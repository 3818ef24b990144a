/**
 * The report as people read it elsewhere: Markdown, HTML, PDF, Confluence storage format, JSON. What people wrote is untrusted: it
 * is shown and never run, and nothing is fetched to show it.
 */
@NullMarked
package dev.hindsight.report.render;

import org.jspecify.annotations.NullMarked;
