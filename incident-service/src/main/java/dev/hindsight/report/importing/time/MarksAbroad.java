package dev.hindsight.report.importing.time;

import java.util.regex.Pattern;

/** Words in front of a day or a time in Norwegian, Danish, Swedish, Dutch, Russian, Spanish, Portuguese, Italian, Turkish and the tongues of the East, as parts of other patterns. */
final class MarksAbroad {

    /** Where a word ends, in whatever letters. */
    private static final String END = "(?![\\p{L}\\p{N}])";

    static final String ABOUT = "(?iu:omkring|omtrent|rundt|cirka|runt|rond|ongeveer|omstreeks|около|примерно|приблизительно|(?:vào )?khoảng(?: từ)?"
            + "|(?:cerca|alrededor) de(?: las)?|aprox(?:imad[ao]mente)?|por volta d(?:as|e)|cerca d(?:as|e)|circa alle|verso le|intorno alle"
            + "|yaklaşık(?: olarak)?)"
            + END + "|(?:大約|大约|約|约|およそ|おおよそ|약|대략)(?=\\s?[\\d午上下凌早晚오새])";
    static final String AT = "kl\\.?\\s?|klokk(?:en|a)\\s+|klokken\\s+|klockan\\s+|om\\s+|d\\.\\s+|den\\s+|op\\s+|в(?:о)?\\s+"
            + "|[àa]s\\s+|(?:alle |dalle )?ore\\s+|alle\\s+|saat\\s+|(?:vào )?(?:lúc|ngày)\\s+|(?:el|no) d[ií]a\\s+|el\\s+|il\\s+|dia\\s+|em\\s+";
    static final String FROM = "(?iu:fra|från|vanaf|van|sinds|siden|sedan|со?|начиная со?|dalle(?: ore)?|từ|kể từ|a partir d(?:as|e(?: las)?)|das(?=\\s\\d{1,2}[:h]))";
    static final String UNTIL = "(?iu:fram til|til og med|til|tot en met|tot|t/m|до|fino alle|alle|até(?: [aà]s)?|às|đến|tới|a(?: las)?(?=\\s\\d{1,2}[:.h]\\d\\d))"
            + END;
    static final String BETWEEN = "(?iu:mellom|mellem|mellan|tussen|между|entre(?: las| as)?|tra le)\\s+";
    static final String AND = "(?iu:og|och|en|и|y(?: las)?|e(?: [aà]s| le)?|và|ve)" + END;
    /** Behind a time: that it is a rough one. */
    static final String ISH = "\\((?:aprox(?:\\.|imad[ao]mente)?|estimad[ao]|circa|ca\\.?|yaklaşık|tahmini|khoảng|ước tính|約|推定|概算|大约|大約|估计|약|대략|추정)\\)"
            + "|頃|ごろ|ころ|左右(?!の)|前后|前後|쯤|무렵|경(?:에|부터|까지)?(?!\\p{L})|(?:civarı(?:nda)?|sularında)" + END;
    /** "10:00に消灯", "10:00에 소등": what a time is to its sentence. */
    static final Pattern PARTICLE = StampReader.pattern("(?:に(?!\\p{IsHiragana})|에(?=\\s))");
    /** Parts of the day where nothing of a sentence goes on. */
    static final String PART = "(?iu:(?:(?:sent|seint?|tidlig|tidigt?|sen|laat) (?:på |om |in de )?)?(?:(?:for|etter|efter)middag(?:en)?|morgenen|kvelden?|natten|natta|aften(?:en)?|kväll(?:en)?"
            + "|morgon(?:en)?|förmiddag(?:en)?|(?:'s |de )?(?:ochtend|(?:na)?middag|avond|nacht)s?)|(?:am )?(?:frühen |späten )?(?:Morgen|Vormittag|Nachmittag|Abend)|(?:spät)?abends|morgens|vormittags|nachmittags|nachts|utover dagen|senere|senare"
            + "|утром|дн[её]м|вечером|ночью|позже)";

    private MarksAbroad() {}
}
