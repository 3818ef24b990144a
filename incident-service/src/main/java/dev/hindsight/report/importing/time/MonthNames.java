package dev.hindsight.report.importing.time;

import java.util.Locale;
import java.util.regex.Pattern;

/** Months by their English, German, French, Spanish and Portuguese names; only English ones are known shortened, but for a few. */
final class MonthNames {

    static final String PATTERN = "(Januar|janvier|janv|enero|janeiro|Jan(?:uary)?|Februar|f[ée]vrier|f[ée]vr|febrero|fevereiro|Feb(?:ruary)?"
            + "|M[äa]rz|Maerz|mars|marzo|março|Mar(?:ch)?|avril|avr|abril|Apr(?:il)?|Mai|mayo|maio|May|juin|junio|junho|Juni|June?"
            + "|juillet|juil|julio|julho|Juli|July?|ao[ûu]t|agosto|Aug(?:ust)?|septembre|septiembre|setiembre|setembro|Sept?(?:ember)?"
            + "|octobre|octubre|outubro|Oktober|Okt|Oct(?:ober)?|noviembre|novembre|novembro|Nov(?:ember)?"
            + "|d[ée]cembre|d[ée]c|diciembre|dezembro|Dezember|Dez|Dec(?:ember)?)";
    /** Days of the week in other languages; they are read over, and agree or not. */
    static final Pattern WEEKDAY = Pattern.compile(
            "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi"
                    + "|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\\b,?\\s+(?:den\\s+|le\\s+|el\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String[][] FIRST = {{"jan", "ene"}, {"feb", "fév", "fev"}, {"mar", "mär", "mae"},
            {"apr", "avr", "abr"},
            {"mai", "may"}, {"jun", "juin"}, {"jul", "juil"}, {"aug", "aoû", "aou", "ago"}, {"sep", "set"},
            {"oct", "okt", "out"},
            {"nov"}, {"dec", "déc", "dez", "dic"}};

    private MonthNames() {}

    static int month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < FIRST.length; i++) {
            for (String first : FIRST[i]) {
                if (name.startsWith(first)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
