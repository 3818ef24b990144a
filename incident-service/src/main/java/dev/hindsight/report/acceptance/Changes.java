package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.IncidentCommand;

/** What a version of a page asks of an incident, as it is gathered, and what it could not have. */
final class Changes {
    final List<IncidentCommand.Work> works = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    /**
     * Three sides of one thing: only what differs between the versions of the page is applied, and only where nobody has changed it
     * here since.
     *
     * @param before what the last version of the page said
     * @param page what it says now
     * @param here what stands in the incident
     */
    <T> void take(String where, @Nullable T before, @Nullable T page, @Nullable T here, Consumer<@Nullable T> apply) {
        if (Objects.equals(before, page) || Objects.equals(page, here)) {
            return;
        }
        if (Objects.equals(before, here)) {
            apply.accept(page);
            return;
        }
        conflict(where, shown(page), shown(here));
    }

    void conflict(String where, String page, String here) {
        remarks.add(Remark.warning("conflict", where,
                "The page now says " + page + ". Since the last import this was changed here to "
                        + here + ", which stays."));
    }

    static String shown(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? "nothing" : "“" + Plain.cut(value.toString(), 120) + "”";
    }
}
