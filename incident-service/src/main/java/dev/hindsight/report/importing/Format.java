package dev.hindsight.report.importing;

/** The layouts a report may come in; which one it is, the content says. */
public enum Format {
    TEXT, MARKDOWN, HTML, STORAGE
}
