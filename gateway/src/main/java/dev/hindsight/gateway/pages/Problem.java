package dev.hindsight.gateway.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Labels;

/**
 * A refusal as the services tell it (RFC 9457). Every part may be missing, because a proxy on the way may have answered
 * in their place; what is shown is then the plain meaning of the status.
 *
 * @param findings what a reader of reports has to say, of a refused import
 * @param missing what a publication lacks
 * @param flaws where an evidence bundle is not as it was made
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(int status, @Nullable String type, @Nullable String title, @Nullable String detail,
        @Nullable Long currentVersion, List<FieldError> errors, @Nullable JsonNode findings, @Nullable JsonNode missing,
        @Nullable JsonNode flaws) {

    /** @param pointer JSON pointer into the body that was sent, such as {@code #/title} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(@Nullable String pointer, @Nullable String detail) {

        /** The field, as it stands in an address; null for what is wrong with the whole. */
        public @Nullable String name() {
            var name = pointer == null ? "" : pointer.replaceFirst("^#?/", "");
            return name.isEmpty() ? null : name;
        }

        /** "Title must not be blank", by what pages call the field. */
        String sentence() {
            var steps = String.valueOf(name()).replaceAll("/[0-9]+(?=/|$)", "").split("/");
            var words = String.valueOf(detail).replaceFirst("\\.$", "");
            return Labels.of(steps[steps.length - 1]) + (words.matches("\\p{Ll}.*") ? " " : ": ") + words;
        }
    }

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem(status, null, title, detail, null, List.of(), null, null, null);
    }

    /** The same, with what is wrong at one field, instead of what was told of it before. */
    public Problem at(String field, String words) {
        var others = errors.stream().filter(error -> !concerns(error, field));
        return with(Stream.concat(others, Stream.of(new FieldError("#/" + field, words))).toList());
    }

    /** The same, with other words for what is wrong at its fields. */
    Problem retold(Function<FieldError, @Nullable String> words) {
        return with(errors.stream().map(error -> new FieldError(error.pointer(), words.apply(error))).toList());
    }

    private Problem with(List<FieldError> other) {
        return new Problem(status, type, title, detail, currentVersion, other, findings, missing, flaws);
    }

    Problem withStatus(int answered) {
        return new Problem(answered, type, title, detail, currentVersion, errors, findings, missing, flaws);
    }

    /** The same for people, who need not know that a request has a key: the pages see to it. */
    Problem plain() {
        return Once.isUsedUp(this)
                ? saying("Your first try was recorded after all, or still is being. Look for it before you send this one too.")
                : detail == null ? this : saying(detail.replace("; a repetition with the same Idempotency-Key is safe", ""));
    }

    private Problem saying(String words) {
        return new Problem(status, type, title, words, currentVersion, errors, findings, missing, flaws);
    }

    /** The same, of a kind of our own. */
    public Problem kind(String code) {
        return new Problem(status, "/" + code, title, detail, currentVersion, errors, findings, missing, flaws);
    }

    /** Whether it is of that kind, by the last part of its {@code type}. */
    public boolean isOf(String code) {
        return type != null && type.endsWith("/" + code);
    }

    /** Whether nothing came of what was sent. An answer that was late, cut or garbled may have been to something that was done. */
    public boolean surelyNot() {
        return status < 500 && !Once.isUsedUp(this);
    }

    public boolean isStale() {
        return status == 412;
    }

    /** The sentence to show: what is wrong with which field, otherwise the detail, the title, or what the status means. */
    public String sentence() {
        if (status == 422 && !faults().isEmpty()) {
            return faults().stream().map(FieldError::sentence).collect(Collectors.joining("; ")) + ".";
        }
        if (detail != null && !detail.isBlank()) {
            return detail;
        }
        return title != null && !title.isBlank() ? title : "The service answered with " + status + ".";
    }

    /** What is wrong with each field, by the names of the address or the form: "at: must be an instant such as …". */
    public List<FieldError> faults() {
        return errors.stream().filter(error -> error.detail() != null && error.name() != null).toList();
    }

    /** What is wrong with one field, or null. A pointer below the field counts as the field's. */
    public @Nullable String at(String field) {
        return errors.stream().filter(error -> concerns(error, field)).map(FieldError::detail).findFirst().orElse(null);
    }

    private static boolean concerns(FieldError error, String field) {
        var pointer = error.pointer() == null ? "" : error.pointer().replaceFirst("^#", "");
        return pointer.equals("/" + field) || pointer.startsWith("/" + field + "/");
    }
}
