package dev.hindsight.action;

import java.util.List;

import dev.hindsight.manners.Problem;
import dev.hindsight.manners.UnsafeText;

/** Reads the ticket at the end of a path. */
final class TicketPath {

    private TicketPath() {}

    /** @throws dev.hindsight.manners.ProblemException 422 when it names no ticket */
    static Ticket read(String decoded) {
        try {
            if (!UnsafeText.isUnsafe(decoded)) {
                return TicketReference.parse(decoded.replaceFirst("^(https?):/(?!/)", "$1://"));
            }
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        throw refused("must not hold control signs or half of a surrogate pair");
    }

    private static RuntimeException refused(String detail) {
        return Problem.invalid(List.of(new Problem.FieldError("#/ticket", detail))).asException();
    }
}
