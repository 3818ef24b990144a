package dev.hindsight.report.acceptance;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.view.IncidentView;

/**
 * Whether an imported incident is confidential: as its importer says, else as the page does. No page takes that away, and what people
 * here opened to everybody stays open, however often the page says the same.
 */
final class Secrecy {

    private Secrecy() {}

    static boolean ofNew(@Nullable Boolean importer, Content page) {
        return Objects.requireNonNullElse(importer, page.confidential());
    }

    /** @param before what the last version of the page said */
    static boolean begins(@Nullable Boolean importer, Content before, Content page, IncidentView here) {
        return !here.confidential() && Objects.requireNonNullElse(importer, page.confidential() && !before.confidential());
    }

    /** What there is to say of it beside what the importer knows. */
    static Optional<Remark> remark(@Nullable Boolean importer, Content page, boolean begins) {
        if (importer == null && begins) {
            return Optional
                    .of(Remark.info("confidential", "confidential", "This is the report of a confidential incident, so the"
                            + " incident is confidential here too: only those who take part and administrators see it."));
        }
        return page.confidential() && Boolean.FALSE.equals(importer)
                ? Optional.of(Remark.warning("confidential", "confidential", "This is the report of a confidential incident."
                        + " It is imported as one that everybody sees, as you say."))
                : Optional.empty();
    }
}
