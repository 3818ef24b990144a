package dev.hindsight.report.acceptance;

import java.util.List;

import dev.hindsight.manners.Problem;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Severity;

/** Why a page is not taken over, and what to bring instead. */
final class Refusal {
    private static final String TITLE = "This cannot be imported";

    private Refusal() {}

    static ProblemException notText() {
        return of(new Finding("not-text", Severity.ERROR, "document",
                "This is no text. Bring the page as text, HTML, storage format or Markdown.", List.of()));
    }

    static ProblemException of(Finding finding) {
        int status = switch (finding.code()) {
            case "not-text" -> 400;
            case "too-large" -> 413;
            default -> 422;
        };
        return Problem.of(finding.code(), status, TITLE, finding.message()).with("findings", List.of(Remark.of(finding)))
                .asException();
    }

    static ProblemException tooMuch(String where, String message) {
        return of(Finding.error("too-much", where, message));
    }
}
