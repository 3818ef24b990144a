package dev.hindsight.report.importing.time;

/** Words in front of a day or a time in Norwegian, Danish, Swedish, Dutch and Russian, as parts of other patterns. */
final class MarksAbroad {

    /** Where a word ends, in whatever letters. */
    private static final String END = "(?![\\p{L}\\p{N}])";

    static final String ABOUT = "(?iu:omkring|omtrent|rundt|cirka|runt|rond|ongeveer|omstreeks|около|примерно|приблизительно)"
            + END;
    static final String AT = "kl\\.?\\s?|klokk(?:en|a)\\s+|klokken\\s+|klockan\\s+|om\\s+|d\\.\\s+|den\\s+|op\\s+|в(?:о)?\\s+";
    static final String FROM = "(?iu:fra|från|vanaf|van|sinds|siden|sedan|со?|начиная со?)";
    static final String UNTIL = "(?iu:fram til|til og med|til|tot en met|tot|t/m|до)" + END;
    static final String BETWEEN = "(?iu:mellom|mellem|mellan|tussen|между)\\s+";
    static final String AND = "(?iu:og|och|en|и)" + END;
    /** Parts of the day where nothing of a sentence goes on. */
    static final String PART = "(?iu:(?:for|etter|efter)middag(?:en)?|morgenen|kvelden?|natten|natta|aften(?:en)?|kväll(?:en)?"
            + "|morgon(?:en)?|förmiddag(?:en)?|(?:'s |de )?(?:ochtend|(?:na)?middag|avond|nacht)s?|utover dagen|senere|senare"
            + "|утром|дн[её]м|вечером|ночью|позже)";

    private MarksAbroad() {}
}
