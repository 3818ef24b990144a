package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Words;

/**
 * A page of PHP that is HTML but for the parts between {@code <?php} and {@code ?>}, which are for the program that makes the page.
 *
 * @param script those parts
 * @param rest the HTML around them
 */
public record PhpParts(List<String> script, String rest) {

    private static final Pattern PART = Pattern.compile("<\\?(?:php\\b|=).*?(?:\\?>|\\z)", Pattern.DOTALL);
    private static final Pattern OPENS = Pattern.compile("\\s*<\\?php\\b[^?]{0,4000}\\?>\\s*<\\p{Alpha}");

    /** Whether the text opens with such a part and goes on with HTML. */
    public static boolean opens(String text) {
        return OPENS.matcher(text).lookingAt();
    }

    /** The text without them; it is all there is to the rest where it does not open so. */
    static PhpParts split(String text) {
        if (!opens(text)) {
            return new PhpParts(List.of(), text);
        }
        var script = new ArrayList<String>();
        var rest = new StringBuilder();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            script.add(Words.collapse(part.group().replaceFirst("^<\\?(?:php|=)", "").replaceFirst("\\?>$", "")));
            part.appendReplacement(rest, " ");
        }
        part.appendTail(rest);
        script.removeIf(String::isEmpty);
        return new PhpParts(script, rest.toString());
    }
}
