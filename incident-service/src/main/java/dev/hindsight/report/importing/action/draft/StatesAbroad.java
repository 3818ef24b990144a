package dev.hindsight.report.importing.action.draft;

/** The states of an action in Norwegian, Danish, Swedish, Dutch and Russian, as parts of the patterns of {@link DoneWords}. */
final class StatesAbroad {

    /** Where the word ends, in whatever letters; those that may open a sentence stand alone. */
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String ALONE = "(?!\\s?[\\p{L}\\p{N}])";

    static final String DONE = "(?iu:(?:utført|utførd|udført|ferdig(?:stilt)?|færdig|fullført|gjort|lukket|fikset|iverksatt"
            + "|gjennomført|gennemført|implementert|implementeret|afsluttet|avsluttet|utför[dt]|åtgärda[dt]|genomför[dt]"
            + "|slutför[dt]|avsluta[dt]|fixa[dt]|l[øö]st|stäng[dt]|gedaan|afgerond|opgelost|voltooid|uitgevoerd|gesloten"
            + "|afgehandeld|doorgevoerd|verholpen|выполнен[оаы]?|сделан[оаы]?|закрыт[оаы]?|заверш[её]н[оаы]?"
            + "|исправлен[оаы]?|реш[её]н[оаы]?|внедр[её]н[оаы]?)" + END + "|(?:klart?|klaar|gereed|готов[оаы]?)" + ALONE + ")";
    static final String OPEN = "(?iu:(?:ikke (?:startet|påbegynt|utført|ferdig|løst|færdig)|ej (?:påbörja[dt]|klart?)"
            + "|inte (?:påbörja[dt]|klart?)|pågår|pågående|under arbeid|i gang|igang|planlagt|planera[dt]|utestående|afventer"
            + "|venter|väntar|niet (?:gestart|begonnen|gedaan)|nog te doen|te doen|lopend|in behandeling|in uitvoering|bezig"
            + "|gepland|openstaand|не (?:начат|выполнен|сделан|готов|закрыт)[оаы]?|в работе|в процессе|открыт[оаы]?"
            + "|запланирован[оаы]?|планируется|к выполнению|ожидает)" + END
            + "|(?:åpe[nt]|åpent|åbe[nt]|åbent|öppe[nt])" + ALONE + ")";

    private StatesAbroad() {}
}
