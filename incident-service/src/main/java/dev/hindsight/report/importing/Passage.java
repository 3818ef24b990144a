package dev.hindsight.report.importing;

/** The text of a section: as Markdown to keep, and with markup removed and blanks collapsed to compare. */
public record Passage(String name, String markdown, String plain) {}
