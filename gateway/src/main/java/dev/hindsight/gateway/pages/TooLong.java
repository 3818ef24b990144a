package dev.hindsight.gateway.pages;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What a validator says of a text that is too long, as people say it, with how long it is. */
public final class TooLong {

    private static final Pattern SAID = Pattern.compile("size must be between ([0-9]{1,9}) and ([0-9]{1,9})\\.?");

    private TooLong() {}

    /** "may have at most 100,000 characters; this one has 146,520", or what was said where it is about something else. */
    public static @Nullable String words(@Nullable String said, @Nullable String typed) {
        var most = said == null ? null : SAID.matcher(said);
        if (most == null || !most.matches()) {
            return said;
        }
        if (typed == null && !most.group(1).equals("0")) {
            return said;
        }
        int limit = Integer.parseInt(most.group(2));
        return "may have at most %s characters".formatted(number(limit))
                + (typed != null && typed.length() > limit ? "; this one has " + number(typed.length()) : "");
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
