package dev.hindsight.report.importing.arrival;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** Signs that came as entities of HTML in a text that has no markup otherwise. */
public final class Entities {

    private static final Pattern ENTITY = Pattern
            .compile("&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|[lr][sd]quo|hellip|bull|#\\d{1,5}|#x[0-9a-fA-F]{1,4});");

    private Entities() {}

    public static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }
}
