package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people paste on the far side, filled in by plain replacement. */
public record AlertTemplate(String text) {

    private static final Pattern CHOICE = Pattern.compile("\\{\\{#if ([^}]+)}}(.*?)\\{\\{else}}(.*?)\\{\\{/if}}");

    /** @param file below {@code alert-templates/} */
    public static AlertTemplate named(String file) {
        try (InputStream in = AlertTemplate.class.getResourceAsStream("/alert-templates/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such template: " + file);
            }
            return new AlertTemplate(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Handlebars' choices, by whether there is such a variable, alone or as JSON. */
    public AlertTemplate chosen(Map<String, String> variables) {
        return new AlertTemplate(CHOICE.matcher(text)
                .replaceAll(choice -> Matcher.quoteReplacement(variables.containsKey(choice.group(1))
                        || variables.containsKey("json " + choice.group(1)) ? choice.group(2) : choice.group(3))));
    }

    /** @param place has the name of the variable as its first group; one that is not there leaves nothing */
    public String filled(String place, Map<String, String> variables) {
        return Pattern.compile(place).matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(found.group(1).strip(), "")));
    }
}
