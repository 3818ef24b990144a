package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.IncidentEvent;

/**
 * The page that an incident was taken from, in the version that was imported last.
 *
 * @param pageVersion the wiki's own number, where the page shows one
 * @param contentHash SHA-256 of the page in hexadecimal
 * @param date the day of the incident, where the page names one
 * @param findings how many there were to look at
 */
public record ImportedFrom(String format, @Nullable String title, @Nullable Integer pageVersion, String contentHash,
        @Nullable String fileName, @Nullable LocalDate date, int findings, Instant importedAt, String by) {

    static ImportedFrom of(IncidentEvent.Imported page, RecordedEvent recorded) {
        return new ImportedFrom(page.format(), page.title(), page.pageVersion(), page.contentHash(), page.fileName(),
                page.date(), page.findings(), recorded.recordedAt(), recorded.actor());
    }
}
