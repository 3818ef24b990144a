package dev.hindsight.report.importing.topic;

import java.util.Map;

/** How Portuguese reports ask for a part, or tell of it, without their accents: "Como ficamos sabendo?", "O que vamos mudar". */
final class PortuguesePhrases {

    private static final Map<String, String> FAMILIES = Map.of("<incidente>",
            "(?:d?[oa]s? |de )?(?:incidente|problema|falha|servico|fatos|acontecimentos|eventos|ocorrido)", "<clientes>",
            "(?:os |nossos )?(?:clientes?|usuarios|utilizadores|negocio)");

    private PortuguesePhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        phrases.add(Topic.SUMMARY, "que|em|breve|visao", "(?:houve|ocorreu|aconteceu|se passou)",
                "(?:resumo|poucas palavras|suma|sintese)", "resumo", "geral");
        phrases.add(Topic.SUMMARY, "descricao|resumo", "<incidente>", "do que aconteceu");
        phrases.add(Topic.IMPACT, "quem|qual|que", "foi (?:afetado|impactado)", "foi o impacto.{0,30}");
        phrases.add(Topic.IMPACT, "impacto|consequencias|efeitos", "(?:n[oa]s?|para|sobre) (?:o )?<clientes>").add(Topic.IMPACT,
                "usuarios|clientes", "afetados");
        phrases.add(Topic.NON_TECHNICAL, "em", "(?:termos|palavras|linguagem) (?:simples|claras?|acessivel)");
        phrases.add(Topic.NON_TECHNICAL, "para|sem", "(?:nao tecnicos|leigos|a imprensa)",
                "(?:jarg(?:ao|oes)|termos tecnicos)");
        phrases.add(Topic.NON_TECHNICAL, "descricao|resumo|explicacao", "(?:nao tecnic[ao]|simples)");
        phrases.add(Topic.TRIGGER, "que|qual|como", "(?:o )?(?:desencadeou|disparou)(?: <incidente>| o <incidente>)?",
                "foi o gatilho", "(?:tudo )?comecou");
        phrases.add(Topic.TRIGGER, "evento|fator", "(?:desencadeador|desencadeante|gatilho)");
        phrases.add(Topic.DETECTION, "como|quem", "(?:<incidente> )?foi (?:detecta|deteta|descober|percebi|nota)[dt]o",
                "(?:descobrimos|soubemos|ficamos sabendo|percebemos|detectamos|notamos)",
                "(?:percebeu|detectou|avisou|notou)");
        phrases.add(Topic.RESOLUTION, "como", "(?:<incidente> )?foi (?:resolvido|corrigido|solucionado|restabelecido)",
                "(?:resolvemos|corrigimos|solucionamos)");
        phrases.add(Topic.RESOLUTION, "que|restabelecimento|restauracao|volta|medidas|acoes", "(?:fizemos|foi feito)",
                "do servico", "ao normal", "(?:tomadas|realizadas)");
        phrases.add(Topic.TIMELINE, "cronologia|sequencia|encadeamento|historico|desenrolar|registro|linha", "<incidente>",
                "temporal");
        phrases.add(Topic.TIMELINE, "que", "aconteceu (?:e )?quando");
        phrases.add(Topic.ROOT_CAUSES, "por|como|qual|que", "que (?:isso )?(?:aconteceu|ocorreu)",
                "(?:isso aconteceu|pode acontecer)", "foi a causa.{0,30}",
                "causou(?: (?:o )?<incidente>)?");
        phrases.add(Topic.ROOT_CAUSES, "causa|causas|origem", "(?:<incidente>|subjacentes?|raizes|principa(?:l|is))");
        phrases.add(Topic.ACTIONS, "que|quem|e", "(?:vamos (?:fazer|mudar)|faremos|sera feito)", "faz o que", "agora");
        phrases.add(Topic.ACTIONS, "como|para", "(?:vamos )?evitar(?: .{2,40})?",
                "que nao (?:aconteca (?:de novo|novamente)|se repita)");
        phrases.add(Topic.ACTIONS, "acoes|proximas|a", "(?:a tomar|etapas|fazer)");
        phrases.add(Topic.LESSONS, "que", "(?:aprendemos|podemos aprender)(?: com .{3,30})?", "(?:levamos|fica)(?: de licao)?")
                .add(Topic.LESSONS, "moral", "da historia");
        phrases.add(Topic.WENT_WELL, "que|lado", "(?:foi|fizemos|correu) bem", "foi bom", "ajudou", "bom").add(Topic.WENT_WELL,
                "pontos|aspectos", "(?:positivos|fortes)");
        phrases.add(Topic.WENT_WRONG, "que|lado", "(?:foi|fizemos|correu) mal", "nao (?:deu certo|correu bem)", "falhou",
                "poderia(?:mos)? ter (?:sido|feito) melhor", "ruim");
        phrases.add(Topic.WENT_WRONG, "pontos|aspectos", "(?:negativos|fracos|a melhorar)");
        phrases.add(Topic.GOT_LUCKY, "onde|em|no|tivemos|por", "(?:que )?(?:tivemos|demos) sorte", "sorte").add(Topic.GOT_LUCKY,
                "golpe|golpes", "de sorte");
        phrases.add(Topic.AUTHORS, "elaborado|preparado|redigido|criado|feito|autor|responsavel",
                "(?:por|(?:d|pel)o relatorio)");
        phrases.add(Topic.DATE, "data|dia|quando", "<incidente>", "da ocorrencia", "do evento", "(?:aconteceu|ocorreu|foi)");
        phrases.add(Topic.STATUS, "status|estado|situacao", "(?:atual|do relatorio|do incidente)");
        return phrases;
    }
}
