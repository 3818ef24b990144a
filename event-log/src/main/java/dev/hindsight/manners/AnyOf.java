package dev.hindsight.manners;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A parameter that a list takes several times, an array in the contract: any of its values will do, and an empty one was not sent. */
public final class AnyOf {

    private AnyOf() {}

    /**
     * Words of a closed set, which may also stand in one value with commas between.
     *
     * @return null when none was sent
     * @throws ProblemException 422 that names the parameter
     */
    public static String @Nullable [] words(@Nullable List<String> sent, String name, Object... known) {
        String[] words = sent(sent).stream().flatMap(value -> Arrays.stream(value.split(",", -1))).map(String::strip)
                .toArray(String[]::new);
        List<String> names = Arrays.stream(known).map(Object::toString).toList();
        if (!names.containsAll(List.of(words))) {
            throw refused(name, "must be one or more of " + names + ", separated by commas");
        }
        return words.length == 0 ? null : words;
    }

    /**
     * Whatever text.
     *
     * @return null when none was sent
     * @throws ProblemException 422 that names the parameter
     */
    public static String @Nullable [] texts(@Nullable List<String> sent, String name) {
        List<String> texts = sent(sent);
        texts.forEach(text -> UnsafeText.checked(text, name));
        return texts.isEmpty() ? null : texts.stream().map(String::strip).toArray(String[]::new);
    }

    private static List<String> sent(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static ProblemException refused(String name, String detail) {
        return Problem.invalid(List.of(new Problem.FieldError("#/" + name, detail))).asException();
    }
}
