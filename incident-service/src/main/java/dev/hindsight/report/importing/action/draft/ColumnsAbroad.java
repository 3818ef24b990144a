package dev.hindsight.report.importing.action.draft;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns.Kind;

/** What the columns of an action table hold, by their Norwegian, Danish, Swedish, Dutch and Russian headings, and by more German, French, Spanish and Portuguese ones. */
final class ColumnsAbroad {

    private static final Map<Kind, Pattern> NAMES = Map.of(
            Kind.TEXT, Pattern.compile("tiltak|tiltag|aksjon(?:er|spunkt(?:er)?)?|oppgaver?|opgaver?|handling(?:er)?|hvad?"
                    + "|handlingspunkt(?:er)?|beskrivelse|aktivitet(?:er)?|åtgärd(?:er)?|uppgift(?:er)?|vad|beskrivning"
                    + "|(?:vervolg|verbeter)?acties?|actiepunt(?:en)?|maatregel(?:en)?|omschrijving|beschrijving|wat|taak|taken"
                    + "|wat te doen|verbetering|aktion|was|was ist zu tun|tätigkeit|quoi|à faire|que faire|action corrective"
                    + "|qué(?: hacer)?|medidas?|acci[oó]n correctiva|tarefas?|o que(?: fazer)?|descrição|ação corretiva"
                    + "|задач[аи]|действи[ея]|мер[аы]|мероприяти[ея]|описание|что|что сделать|что нужно сделать"),
            Kind.OWNER, Pattern.compile("eiere?|ejere?|ansvarlige?|ansvarshavende|ansvar|hvem|tildelt(?: til)?|ägare|ansvariga?"
                    + "|vem|tilldelad|eigena(?:ar|ren)|verantwoordelijken?|wie|toegewezen aan|actiehouder|uitvoerder|trekker"
                    + "|verantwoordelijk|door wie|behandelaar|wer|durch wen|bearbeiter|zugewiesen an|zuständige person|qui|par qui|en charge"
                    + "|assigné à|attribué à|quién|por quién|asignado|encargada|a cargo de|persona responsable|quem|por quem|atribuído a|encarregado"
                    + "|pessoa responsável|responsáveis"
                    + "|ответственн(?:ый|ые|ая)|исполнител[ьи]|владелец|кто|кто делает"),
            Kind.TICKET, Pattern.compile("referans(?:e|er)|referenser?|referenties?|lenker?|länk(?:ar)?|jira[- ]?sak|sak|sag"
                    + "|ärende|vorgang|ticketnummer|verweis|lien|référence|tickets? jira|n° de ticket|enlace|referencia|número d[eo] ticket|chamado|referência|"
                    + "тикеты?|ссылк[аи]"),
            Kind.TYPE, Pattern.compile("typ|kategori|soort|categorie|тип|категория"),
            Kind.STATE,
            Pattern.compile(
                    "tilstand|fremdrift|voortgang|gereed|fortschritt|avancement|progression|avance|progreso|situación|situação|andamento|progresso|stand van zaken"
                            + "|(?:erledigt|fertig|umgesetzt|abgeschlossen|fait|terminé|hecho|gedaan|klaar|afgerond|feito|concluído) ?\\?|utført\\??|статус|состояние"),
            Kind.DUE, Pattern.compile("dato|datum|når|när|hvornår|wanneer|forfall(?:sdato)?|tidsfrist|fristen|streefdatum"
                    + "|einddatum|(?:voor|tot) wanneer|uiterste datum|fälligkeit(?:sdatum)?|bis|zieltermin|zieldatum|wann|(?:zu )?erledig(?:t|en) bis"
                    + "|date (?:d'échéance|limite|cible|prévue)|délai|(?:pour )?quand|fecha (?:de entrega|de vencimiento|prevista)|(?:para )?cuándo"
                    + "|data (?:limite|de entrega|prevista|alvo|de conclusão)|(?:até )?quando"
                    + "|klart senast|uiterlijk|срок(?: исполнения| выполнения)?|сроки|дедлайн|дата|когда"),
            Kind.PRIORITY, Pattern.compile("prioritet|prioriteit|приоритет"),
            Kind.NUMBER, Pattern.compile("nummer|№(?: п/п)?|номер"),
            Kind.REMARK, Pattern.compile("kommentar(?:er)?|merknad(?:er)?|bemærkning(?:er)?|anmärkning(?:ar)?"
                    + "|opmerking(?:en)?|toelichting|комментари[ий]|примечани[ея]"));

    private ColumnsAbroad() {}

    /** @param name in small letters */
    static @Nullable Kind kind(String name) {
        return NAMES.entrySet().stream().filter(entry -> entry.getValue().matcher(name).matches()).map(Map.Entry::getKey)
                .sorted().findFirst().orElse(null);
    }
}
