package dev.hindsight.action.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.incident.Reference;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.manners.UnsafeText;
import dev.hindsight.manners.Years;

/** One query parameter, read strictly: what cannot be understood is a 422 that names it. Null and empty mean that it was not sent. */
record QueryValue(String name, @Nullable String sent) {

    @Nullable
    String text() {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        UnsafeText.checked(sent, name);
        return sent.strip();
    }

    @Nullable
    Instant instant() {
        return Years.read(text(), name);
    }

    @Nullable
    LocalDate day() {
        String text = text();
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused("must be a day such as 2026-09-14");
        }
    }

    @Nullable
    Boolean flag() {
        String text = text();
        return switch (text == null ? "" : text) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("must be true or false");
        };
    }

    /** From 1 to 2^31-1. */
    @Nullable
    Integer number() {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (!sent.matches("[1-9][0-9]{0,8}")) {
            throw refused("must be a whole number from 1 on");
        }
        return Integer.valueOf(sent);
    }

    @Nullable
    Reference reference(String prefix) {
        String text = text();
        return text == null
                ? null
                : Reference.parse(prefix, text)
                        .orElseThrow(() -> refused("must be a key such as " + prefix + "-12 or an id"));
    }

    ProblemException refused(String detail) {
        return Problem.invalid(List.of(new Problem.FieldError("#/" + name, detail))).asException();
    }
}
