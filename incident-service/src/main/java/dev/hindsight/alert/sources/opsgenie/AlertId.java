package dev.hindsight.alert.sources.opsgenie;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of an alert, made of its alias alone, so that one may be named by either. An alias that has the form of an id is the id, as
 * it is for alerts that were sent without an alias.
 */
record AlertId(String value) {

    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static AlertId ofAlias(String alias) {
        return FORM.matcher(alias).matches() ? new AlertId(alias.toLowerCase(Locale.ROOT)) : named(alias);
    }

    /** The same for the same text. */
    static AlertId named(String text) {
        return new AlertId(UUID.nameUUIDFromBytes(("opsgenie alert " + text).getBytes(UTF_8)).toString());
    }
}
