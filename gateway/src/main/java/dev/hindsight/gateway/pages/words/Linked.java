package dev.hindsight.gateway.pages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateExtension;

/** Where words of plain text lead: addresses of the web, and the keys of incidents and action items of this desk. */
@TemplateExtension(namespace = "linked")
public final class Linked {

    private static final String KEY = "(?<![\\p{L}\\p{N}_/.=#-])(?:INC|ACT)-[1-9][0-9]{0,17}(?![\\p{L}\\p{N}_-])";
    private static final Pattern KEYS = Pattern.compile(KEY);
    private static final Pattern PLACES = Pattern.compile("(?<![\\p{L}\\p{N}])https?://[^\\s<>\"“”]++|" + KEY);
    /** Ends a sentence rather than an address. */
    private static final String BEHIND = ".,;:!?'’*_";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /**
     * A stretch of text.
     *
     * @param path where it leads; null for words alone
     * @param outside whether that is not a page of ours
     */
    public record Part(String text, @Nullable String path, boolean outside) {}

    private Linked() {}

    /** Addresses and keys, with the words around them. */
    public static List<Part> parts(String text) {
        return found(text, PLACES);
    }

    /** Keys alone, where addresses are found by somebody else. */
    public static List<Part> keys(String text) {
        return found(text, KEYS);
    }

    private static List<Part> found(String text, Pattern wanted) {
        var parts = new ArrayList<Part>();
        var place = wanted.matcher(text);
        int from = 0;
        while (place.find()) {
            var word = place.group().startsWith("http") ? address(place.group()) : place.group();
            words(parts, text.substring(from, place.start()));
            parts.add(part(word));
            from = place.start() + word.length();
        }
        words(parts, text.substring(from));
        return List.copyOf(parts);
    }

    private static void words(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null, false));
        }
    }

    private static Part part(String word) {
        if (word.startsWith("http")) {
            boolean complete = word.length() > word.indexOf("//") + 2;
            return new Part(word, complete ? word : null, complete);
        }
        return new Part(word, (word.startsWith("INC") ? "/incidents/" : "/action-items/") + word, false);
    }

    /** Without the end of the sentence it stands in, nor a bracket that was opened before it. */
    private static String address(String found) {
        int end = found.length();
        long over = count(found, CLOSING) - count(found, OPENING);
        while (end > 0) {
            char last = found.charAt(end - 1);
            boolean closed = CLOSING.indexOf(last) >= 0;
            if (closed ? over <= 0 : BEHIND.indexOf(last) < 0) {
                break;
            }
            over -= closed ? 1 : 0;
            end--;
        }
        return found.substring(0, end);
    }

    private static long count(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }
}
