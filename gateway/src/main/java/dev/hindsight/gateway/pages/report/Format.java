package dev.hindsight.gateway.pages.report;

import java.util.List;

/** A form in which a report can be taken away; the code is the API's. */
public record Format(String code, String label) {

    public static final List<Format> ALL = List.of(new Format("pdf", "PDF"), new Format("html", "HTML, one file"),
            new Format("markdown", "Markdown"), new Format("confluence", "Confluence storage XML"),
            new Format("json", "JSON"));
}
