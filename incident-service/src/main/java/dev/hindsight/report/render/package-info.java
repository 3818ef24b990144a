/**
 * The report as people read it elsewhere: Markdown, HTML, PDF, Confluence storage format, JSON. What people wrote is untrusted: it
 * is shown and never run, and nothing is fetched to show it.
 * <p>
 * {@link dev.hindsight.report.render.ReportAnswers} is the door, {@code Exports} makes the bytes, {@code ExportReader} reads an export back. Who does
 * what:
 * <ul>
 * <li>what stands in a report, whatever the format: {@code ReportQueries}; which format is meant: {@code Negotiation}
 * <li>a format: {@code markdown.MarkdownReport}, {@code html.HtmlReport}, {@code pdf.PdfReport}, {@code storage.StorageReport}; read back:
 * {@code markdown.MarkdownBack}, {@code html.HtmlBack}, {@code storage.StorageBack}, {@code JsonBack}
 * <li>Markdown as markup: {@code html.RichText}; what of Markdown is safe: {@code markdown.MarkdownTree}, {@code markdown.MarkdownGuard}
 * <li>what the words of an export leave open: {@code content.Marks}
 * </ul>
 */
@NullMarked
package dev.hindsight.report.render;

import org.jspecify.annotations.NullMarked;
