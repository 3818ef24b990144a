package dev.hindsight.manners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What went wrong and what to change: {@code application/problem+json} of RFC 9457.
 *
 * @param type stable address that names the kind of problem
 * @param more further members, such as {@code errors} or {@code currentVersion}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, @Nullable String detail, @Nullable String instance,
        @JsonAnyGetter Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";
    /** The member that names the methods that an address takes. */
    static final String ALLOW = "allow";
    /** So many fields are said in the detail; all of them stand in {@code errors}. */
    private static final int SAID = 3;
    private static final String TYPES = "https://hindsight.example/problems/";

    /** One field that is not valid. {@code pointer} is an RFC 6901 pointer as URI fragment, {@code #/title}. */
    public record FieldError(String pointer, String detail) {

        /** "title must not be blank": most details go on with the name of their field. */
        String sentence() {
            String field = pointer.replaceFirst("^#?/?", "");
            String words = detail.replaceFirst("\\.$", "");
            if (field.isEmpty()) {
                return words;
            }
            return field + (words.isEmpty() || Character.isLowerCase(words.charAt(0)) ? " " : ": ") + words;
        }
    }

    /** @param code kebab-case and stable; the last part of {@code type} */
    public static Problem of(String code, int status, String title, @Nullable String detail) {
        return new Problem(TYPES + code, title, status, detail, null, Map.of());
    }

    public static Problem invalid(List<FieldError> errors) {
        String first = errors.stream().limit(SAID).map(FieldError::sentence).collect(Collectors.joining("; "));
        String more = errors.size() > SAID ? "; and " + (errors.size() - SAID) + " more" : "";
        return of("validation", 422, "The request is not valid", first + more + ".").with("errors", errors);
    }

    /** What {@link #invalid} was made of. */
    public List<FieldError> errors() {
        return more.get("errors") instanceof List<?> all
                ? all.stream().filter(FieldError.class::isInstance).map(FieldError.class::cast).toList()
                : List.of();
    }

    public Problem with(String name, Object value) {
        var all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(type, title, status, detail, instance, all);
    }

    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, more);
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }

    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
        headers().forEach(response::header);
        return response.build();
    }

    /** What is said of it in the head of the answer too. */
    public Map<String, String> headers() {
        if (status == 503) {
            return Map.of("Retry-After", "1");
        }
        return more.get(ALLOW) instanceof List<?> methods
                ? Map.of("Allow", methods.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                : Map.of();
    }
}
