package dev.hindsight.report.importing.time;

import java.util.Locale;
import java.util.regex.Pattern;

/** Months by their names in English and the other tongues; only English ones are known shortened, but for a few. */
final class MonthNames {

    static final String PATTERN = "(Januari|Januar|janvier|janv|enero|janeiro|Jan(?:uary)?|Februari|Februar|f[ée]vrier|f[ée]vr|febrero|fevereiro|Feb(?:ruary)?"
            + "|M[äa]rz|Maerz|marts|mars|maart|mrt|marzo|março|Mar(?:ch)?|avril|avr|abril|Apr(?:il)?|Mai|mei|mayo|maio|May|juin|junio|junho|Juni|June?"
            + "|juillet|juil|julio|julho|Juli|July?|augusti|augustus|ao[ûu]t|agosto|Aug(?:ust)?|septembre|septiembre|setiembre|setembro|Sept?(?:ember)?"
            + "|octobre|octubre|outubro|Oktober|Okt|Oct(?:ober)?|noviembre|novembre|novembro|Nov(?:ember)?"
            + "|d[ée]cembre|d[ée]c|diciembre|dezembro|Dezember|desember|Dez|Dec(?:ember)?"
            + ""
            + "|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre"
            + "|(?iu:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)"
            + "|(?:ene|abr|ago|fev|set|out|dic|gen|mag|giu|lug|ott|ağu)(?=\\.?[\\s/-](?:del?\\s)?20\\d\\d)"
            + "|stycznia|lutego|marca|kwietnia|maja|maj|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
            + "|(?iu:мар|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
            + "|янв|февр?|апр|июн|июл|авг|сент?|окт|нояб?|дек))";
    /** Days of the week in other languages; they are read over, and agree or not. */
    static final Pattern WEEKDAY = Pattern.compile(
            "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi"
                    + "|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
                    + "|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela"
                    + "|m[åa]a?ndag|tirsdag|tisdag|onsdag|tors?dag|fredag|l[øö]rdag|s[øö]ndag|dinsdag|woensdag|donderdag|vrijdag"
                    + "|zaterdag|zondag|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica"
                    + "|segunda(?:-feira)?|ter[çc]a(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?"
                    + "|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)\\b,?\\s+(?:den\\s+|le\\s+|el\\s+|il\\s+|ngày\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String[][] FIRST = {{"jan", "ene", "gen", "oca", "sty", "янв"},
            {"feb", "fév", "fev", "feb", "şub", "lut", "фев"},
            {"mar", "mär", "mae", "maa", "mrt", "мар"},
            {"apr", "avr", "abr", "nis", "kwi", "апр"},
            {"mai", "may", "maj", "mag", "mei", "мая"}, {"jun", "juin", "giu", "haz", "cze", "июн"},
            {"jul", "juil", "lug", "tem", "lip", "июл"},
            {"aug", "aoû", "aou", "ago", "ağu", "sie", "авг"},
            {"sep", "set", "eyl", "wrz", "сен"},
            {"oct", "okt", "out", "ott", "eki", "paź", "окт"},
            {"nov", "kas", "lis", "ноя"}, {"dec", "déc", "dez", "dic", "ara", "gru", "des", "дек"}};

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
