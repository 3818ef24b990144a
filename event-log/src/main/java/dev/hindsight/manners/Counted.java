package dev.hindsight.manners;

import java.util.Locale;

/** A number before what it counts, as people say it: "1 alert", "2,000 alerts". */
public final class Counted {

    private Counted() {}

    /** @param one the word for one of them; with an s it is the word for several */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    public static String of(long number, String one, String several) {
        return number == 1 ? "1 " + one : String.format(Locale.ENGLISH, "%,d %s", number, several);
    }
}
