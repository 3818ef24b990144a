package dev.hindsight.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody changed on purpose, such as a deployment: no alert, but often the reason for one.
 *
 * @param id identity within the source: said again, it is the same change
 * @param title one line
 * @param state the source's own word, such as {@code success}
 * @param service null when the source does not say
 * @param environment null when the source does not say
 * @param link where people see it at the source
 */
public record Change(String id, String title, @Nullable String state, @Nullable String service, @Nullable String environment,
        Instant at, @Nullable String link) {

    public Change {
        at = at.truncatedTo(ChronoUnit.MICROS);
        id = Clean.key(id);
        title = Clean.line(title);
        state = state == null ? null : Clean.line(state);
        service = service == null ? null : Clean.line(service);
        environment = environment == null ? null : Clean.line(environment);
        link = link == null ? null : Clean.link(link);
    }
}
