package dev.hindsight.report.importing.time;

import java.util.Locale;
import java.util.regex.Pattern;

/** Months by their English, German, French, Spanish, Portuguese and Polish names; only English ones are known shortened, but for a few. */
final class MonthNames {

    static final String PATTERN = "(Januar|janvier|janv|enero|janeiro|Jan(?:uary)?|Februar|f[ée]vrier|f[ée]vr|febrero|fevereiro|Feb(?:ruary)?"
            + "|M[äa]rz|Maerz|mars|marzo|março|Mar(?:ch)?|avril|avr|abril|Apr(?:il)?|Mai|mayo|maio|May|juin|junio|junho|Juni|June?"
            + "|juillet|juil|julio|julho|Juli|July?|ao[ûu]t|agosto|Aug(?:ust)?|septembre|septiembre|setiembre|setembro|Sept?(?:ember)?"
            + "|octobre|octubre|outubro|Oktober|Okt|Oct(?:ober)?|noviembre|novembre|novembro|Nov(?:ember)?"
            + "|d[ée]cembre|d[ée]c|diciembre|dezembro|Dezember|Dez|Dec(?:ember)?"
            + "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)";
    /** Days of the week in other languages; they are read over, and agree or not. */
    static final Pattern WEEKDAY = Pattern.compile(
            "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi"
                    + "|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
                    + "|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)\\b,?\\s+(?:den\\s+|le\\s+|el\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String[][] FIRST = {{"jan", "ene", "sty"}, {"feb", "fév", "fev", "lut"}, {"mar", "mär", "mae"},
            {"apr", "avr", "abr", "kwi"},
            {"mai", "may", "maj"}, {"jun", "juin", "cze"}, {"jul", "juil", "lip"}, {"aug", "aoû", "aou", "ago", "sie"},
            {"sep", "set", "wrz"},
            {"oct", "okt", "out", "paź"},
            {"nov", "lis"}, {"dec", "déc", "dez", "dic", "gru"}};

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
