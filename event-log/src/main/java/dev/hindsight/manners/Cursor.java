package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A place in a list, for keyset paging: the sort values of the last row, opaque to the client. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(SEPARATOR, values).getBytes(UTF_8));
    }

    /**
     * @param size how many values the list sorts by
     * @return null when none was sent
     * @throws ProblemException when it is not a cursor of ours
     */
    public static @Nullable Cursor decode(@Nullable String sent, int size) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(sent), UTF_8);
            var values = List.of(text.split(SEPARATOR, -1));
            if (values.size() == size && text.indexOf('\0') < 0) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    /** For a list that sorts by one number. @return {@code otherwise} when none was sent */
    public static long number(@Nullable String sent, long otherwise) {
        Cursor place = decode(sent, 1);
        try {
            return place == null ? otherwise : Long.parseLong(place.values().getFirst());
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** For a cursor whose values turn out not to parse. */
    public static ProblemException refused() {
        return Problem.of("cursor", 400, "The cursor is not one of ours",
                "Take it from `next` of the page before, or leave it out.").asException();
    }
}
