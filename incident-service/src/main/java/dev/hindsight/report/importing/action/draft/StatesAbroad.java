package dev.hindsight.report.importing.action.draft;

/** The states of an action in all tongues but English, those alone also not in German and French, as parts of the patterns of {@link DoneWords}. */
final class StatesAbroad {

    /** Where the word ends, in whatever letters; those that may open a sentence stand alone. */
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String ALONE = "(?!\\s?[\\p{L}\\p{N}])";

    static final String DONE = "(?iu:(?:utført|utførd|udført|ferdig(?:stilt)?|færdig|fullført|gjort|lukket|fikset|iverksatt"
            + "|gjennomført|gennemført|implementert|implementeret|afsluttet|avsluttet|utför[dt]|åtgärda[dt]|genomför[dt]"
            + "|slutför[dt]|avsluta[dt]|fixa[dt]|l[øö]st|stäng[dt]|gedaan|afgerond|opgelost|voltooid|uitgevoerd|gesloten"
            + "|afgehandeld|doorgevoerd|verholpen|выполнен[оаы]?|сделан[оаы]?|закрыт[оаы]?|заверш[её]н[оаы]?"
            + "|исправлен[оаы]?|реш[её]н[оаы]?|внедр[её]н[оаы]?"
            + "|hechas?|completad[oa]s?|terminad[oa]s?|realizad[oa]s?|implementad[oa]s?|resuelt[oa]s?|cerrad[oa]s?|aplicad[oa]s?|finalizad[oa]s?"
            + "|conclu[íi]d[oa]s?|feit[oa]s?|resolvid[oa]s?|fechad[oa]s?|fatt[oaie]|completat[oaie]|complet[oai]|risolt[oaie]|chius[oaie]|conclus[oaie]|implementat[oaie]"
            + "|tamamlandı|yapıldı|bitti|kapatıldı|çözüldü|uygulandı"
            + "|(?:đã )?(?:hoàn thành|hoàn tất)|đã (?:xong|làm|đóng|xử lý|khắc phục|triển khai|thực hiện)|xong"
            + "|実施済み?|対処済み?|解決済み?|修正済み?|リリース済み?|已(?:上线|修复|解决|处理|关闭|实施|落实|部署|修復|解決|處理|關閉)|완료됨|처리됨|해결됨|적용 ?완료|구현 ?완료|조치 ?완료)"
            + END + "|(?:klart?|klaar|gereed|готов[оаы]?|解決|解决|完成|해결)" + ALONE + ")";
    static final String OPEN = "(?iu:(?:ikke (?:startet|påbegynt|utført|ferdig|løst|færdig)|ej (?:påbörja[dt]|klart?)"
            + "|inte (?:påbörja[dt]|klart?)|pågår|pågående|under arbeid|i gang|igang|planlagt|planera[dt]|utestående|afventer"
            + "|venter|väntar|niet (?:gestart|begonnen|gedaan)|nog te doen|te doen|lopend|in behandeling|in uitvoering|bezig"
            + "|gepland|openstaand|не (?:начат|выполнен|сделан|готов|закрыт)[оаы]?|в работе|в процессе|открыт[оаы]?"
            + "|запланирован[оаы]?|планируется|к выполнению|ожидает"
            + "|(?:por|sin) (?:hacer|iniciar|empezar)|no (?:iniciad[oa]|hech[oa]|completad[oa])|abiert[oa]s?|en proceso|planificad[oa]|programad[oa]"
            + "|a fazer|não (?:iniciad[oa]|feit[oa])|abert[oa]s?|em (?:progresso|curso)|planejad[oa]|da fare|non (?:iniziat|avviat|fatt)[oa]|in corso|apert[oaie]|pianificat[oa]|in attesa"
            + "|yapılacak|devam ediyor|bekliyor|beklemede|başlanmadı|planlandı"
            + "|chưa (?:bắt đầu|làm|hoàn thành|thực hiện|xử lý|xong)|đang (?:mở|làm|thực hiện|xử lý|tiến hành|chờ)|lên kế hoạch"
            + "|未(?:着手|完了|対応|実施|解決|定|处理|解决|完成|修复|上线|實施|處理|開始)|対応予定|実施予定|検討中|実施中|作業中|待(?:处理|办|定|开始|完成|實施)|计划中|处理中|開發中|开发中|規劃中|處理中|미(?:완료|착수|해결|처리|적용|정)|대기 ?중|검토 ?중|진행 ?예정)"
            + END
            + "|(?:açık|mở|cần làm|保留|대기|계획|보류|åpe[nt]|åpent|åbe[nt]|åbent|öppe[nt])" + ALONE + ")";

    /** "Erledigt: Öl gekauft": ahead of an action, with a colon behind. */
    static final String DONE_AHEAD = "(?iu:erledigt|umgesetzt|abgeschlossen|fait|terminé|hecho|completad[oa]|feito|concluíd[oa]|fatto|completato"
            + "|klart?|utfört|åtgärda[dt]|utført|ferdig|færdig|gedaan|klaar|gereed|afgerond|выполнено|сделано|готово|tamamlandı|yapıldı"
            + "|đã xong|hoàn thành|完了|対応済み?|済み?|已完成|完成|완료)\\s?[:：]\\s*";
    static final String OPEN_AHEAD = "(?iu:offen|in arbeit|geplant|noch offen|à faire|en cours|pendientes?|en curso|por hacer|pendentes?|a fazer|em andamento"
            + "|da fare|in corso|öppe[nt]|pågår|åpe[nt]|åbe[nt]|te doen|nog te doen|openstaand|в работе|открыто|сделать|yapılacak"
            + "|未着手|未完了|対応中|未完成|待办|待辦|进行中|進行中|미완료|진행 ?중|예정)\\s?[:：]\\s*";
    /** The beginnings of all those words. */
    static final String AHEAD = "(?iu)^\\W{0,4}(?:" + DONE_AHEAD + "|" + OPEN_AHEAD + ")";

    private StatesAbroad() {}
}
