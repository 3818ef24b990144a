package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.outline.TopicNames.names;

/** The names of parts in German, French, Spanish, Portuguese, Japanese, Chinese and Korean reports. */
final class TopicNamesAbroad {

    private TopicNamesAbroad() {}

    static void add() {
        german();
        french();
        spanish();
        portuguese();
        japanese();
        chinese();
        korean();
    }

    private static void german() {
        names(Topic.TITLE, "titel");
        names(Topic.DATE, "datum", "datum des vorfalls", "vorfallsdatum", "tag des vorfalls", "datum und uhrzeit");
        names(Topic.AUTHORS, "autor", "autoren", "autorin", "verfasser", "verfasserin", "ersteller", "erstellt von",
                "verantwortlich");
        names(Topic.SEVERITY, "schweregrad", "priorität");
        names(Topic.FACT, "beginn", "ende", "dauer", "betroffene systeme", "betroffene dienste", "beteiligte", "teilnehmer",
                "betroffener dienst", "vorfallsnummer");
        names(Topic.SUMMARY, "zusammenfassung", "kurzfassung", "überblick", "beschreibung", "was ist passiert",
                "kurzbeschreibung",
                "beschreibung des vorfalls", "management summary");
        names(Topic.IMPACT, "auswirkung", "auswirkungen", "folgen", "betroffene nutzer", "auswirkungen auf nutzer");
        names(Topic.TRIGGER, "auslöser");
        names(Topic.DETECTION, "erkennung", "entdeckung", "wie wurde es bemerkt", "feststellung");
        names(Topic.RESOLUTION, "behebung", "lösung", "wiederherstellung", "fehlerbehebung", "gegenmaßnahmen",
                "sofortmaßnahmen",
                "störungsbehebung");
        names(Topic.TIMELINE, "zeitleiste", "zeitlicher ablauf", "chronologie", "verlauf", "zeitlicher verlauf", "ablauf",
                "zeitstrahl", "ereignisverlauf", "hergang", "chronologischer ablauf");
        names(Topic.ROOT_CAUSES, "ursache", "ursachen", "grundursache", "ursachenanalyse", "fehlerursache", "hauptursache",
                "beitragende faktoren", "root cause analyse", "warum ist es passiert", "warum ist das passiert");
        names(Topic.ACTIONS, "maßnahmen", "massnahmen", "folgemaßnahmen", "nächste schritte", "aufgaben", "weitere schritte",
                "präventive maßnahmen", "vorbeugende maßnahmen", "korrekturmaßnahmen", "weiteres vorgehen", "offene punkte",
                "verbesserungsmaßnahmen", "to dos", "was ändern wir", "was wir ändern");
        names(Topic.LESSONS, "erkenntnisse", "lehren", "was haben wir gelernt", "gelernte lektionen", "fazit und lehren");
        names(Topic.WENT_WELL, "was lief gut", "was gut lief", "was ist gut gelaufen", "was gut funktioniert hat");
        names(Topic.WENT_WRONG, "was lief schlecht", "was lief nicht gut", "was schlecht lief", "was nicht gut lief",
                "was ist schlecht gelaufen", "verbesserungspotenzial", "was lief schief");
        names(Topic.GOT_LUCKY, "wo hatten wir glück", "wo wir glück hatten", "glück gehabt");
        names(Topic.NON_TECHNICAL, "nichttechnische beschreibung", "nicht technische beschreibung");
    }

    private static void french() {
        names(Topic.TITLE, "titre");
        names(Topic.DATE, "date de l'incident", "date et heure");
        names(Topic.AUTHORS, "auteur", "auteurs", "auteure", "rédacteur", "rédigé par", "rédacteurs");
        names(Topic.STATUS, "statut", "état");
        names(Topic.SEVERITY, "sévérité", "gravité", "criticité");
        names(Topic.FACT, "début", "fin", "durée", "services affectés", "services impactés", "équipe", "équipes",
                "participants",
                "début de l'incident", "fin de l'incident", "durée de l'incident");
        names(Topic.SUMMARY, "résumé", "résumé exécutif", "synthèse", "description de l'incident", "que s'est il passé",
                "ce qui s'est passé", "résumé de l'incident", "contexte et résumé");
        names(Topic.IMPACT, "impact utilisateur", "impact client", "conséquences", "impact sur les utilisateurs",
                "impacts clients");
        names(Topic.TRIGGER, "déclencheur", "élément déclencheur");
        names(Topic.DETECTION, "détection", "comment l'incident a t il été détecté");
        names(Topic.RESOLUTION, "résolution", "remédiation", "rétablissement", "correction", "résolution de l'incident",
                "actions immédiates");
        names(Topic.TIMELINE, "chronologie", "chronologie de l'incident", "déroulement", "déroulé",
                "chronologie des événements",
                "déroulé de l'incident", "déroulement de l'incident", "frise chronologique", "historique de l'incident");
        names(Topic.ROOT_CAUSES, "cause racine", "causes racines", "analyse des causes", "causes profondes", "cause profonde",
                "analyse de la cause racine", "analyse des causes racines", "facteurs contributifs", "cause de l'incident",
                "origine de l'incident", "5 pourquoi", "les 5 pourquoi", "cause principale", "causes identifiées");
        names(Topic.ACTIONS, "actions correctives", "actions à mener", "plan d'action", "plan d'actions", "prochaines étapes",
                "actions préventives", "mesures correctives", "actions de suivi", "actions à venir", "mesures préventives",
                "actions correctives et préventives", "suivi des actions");
        names(Topic.LESSONS, "leçons apprises", "enseignements", "leçons", "retour d'expérience", "leçons tirées",
                "ce que nous avons appris");
        names(Topic.WENT_WELL, "ce qui a bien fonctionné", "ce qui s'est bien passé", "points positifs",
                "ce qui a bien marché");
        names(Topic.WENT_WRONG, "ce qui n'a pas fonctionné", "ce qui s'est mal passé", "ce qui a mal fonctionné",
                "points négatifs",
                "points à améliorer", "ce qui n'a pas bien fonctionné", "axes d'amélioration",
                "ce qui a moins bien fonctionné");
        names(Topic.GOT_LUCKY, "où nous avons eu de la chance", "là où nous avons eu de la chance");
        names(Topic.NON_TECHNICAL, "description non technique");
    }

    private static void spanish() {
        names(Topic.TITLE, "título");
        names(Topic.DATE, "fecha", "fecha del incidente", "fecha y hora");
        names(Topic.AUTHORS, "autores", "autora", "redactado por", "escrito por");
        names(Topic.STATUS, "estado");
        names(Topic.SEVERITY, "severidad", "gravedad");
        names(Topic.FACT, "inicio", "duración", "servicios afectados", "sistemas afectados", "equipo", "participantes",
                "hora de inicio",
                "hora de fin", "responsable");
        names(Topic.SUMMARY, "resumen", "resumen ejecutivo", "descripción", "descripción del incidente", "qué pasó",
                "qué ocurrió",
                "resumen del incidente", "¿qué pasó?");
        names(Topic.IMPACT, "impacto", "impacto no cliente", "impacto nos clientes", "impacto nos usuários",
                "impacto en usuarios", "impacto en los usuarios", "consecuencias", "afectación");
        names(Topic.TRIGGER, "desencadenante", "disparador", "detonante");
        names(Topic.DETECTION, "detección", "cómo se detectó");
        names(Topic.RESOLUTION, "resolución", "solución", "recuperación", "mitigación", "remediación", "acciones tomadas",
                "resolución y recuperación");
        names(Topic.TIMELINE, "cronología", "línea de tiempo", "linea de tiempo", "línea temporal", "cronología del incidente",
                "cronología de eventos", "secuencia de eventos", "línea de tiempo del incidente");
        names(Topic.ROOT_CAUSES, "causa raíz", "causas raíz", "causas", "causa", "análisis de causa raíz", "análisis de causas",
                "factores contribuyentes", "causa principal", "análisis de la causa raíz", "5 porqués", "los 5 porqués",
                "causa raiz");
        names(Topic.ACTIONS, "acciones", "acciones correctivas", "próximos pasos", "plan de acción", "acciones a tomar",
                "acciones de seguimiento", "acciones preventivas", "medidas correctivas", "medidas preventivas", "tareas",
                "acciones correctivas y preventivas", "elementos de acción");
        names(Topic.LESSONS, "lecciones aprendidas", "aprendizajes", "lecciones", "qué aprendimos");
        names(Topic.WENT_WELL, "qué salió bien", "lo que salió bien", "qué funcionó bien", "lo que funcionó bien",
                "qué fue bien");
        names(Topic.WENT_WRONG, "qué salió mal", "lo que salió mal", "qué no funcionó", "qué se puede mejorar",
                "lo que no funcionó", "lo que falló", "qué falló",
                "qué fue mal", "oportunidades de mejora");
        names(Topic.GOT_LUCKY, "dónde tuvimos suerte", "en qué tuvimos suerte");
        names(Topic.NON_TECHNICAL, "descripción no técnica");
    }

    private static void portuguese() {
        names(Topic.DATE, "data", "data do incidente");
        names(Topic.SUMMARY, "resumo", "resumo executivo", "descrição", "o que aconteceu", "resumo do incidente");
        names(Topic.DETECTION, "detecção");
        names(Topic.RESOLUTION, "resolução", "solução", "mitigação", "recuperação");
        names(Topic.TIMELINE, "linha do tempo", "cronologia", "linha do tempo do incidente");
        names(Topic.ROOT_CAUSES, "causa raiz", "análise de causa raiz", "fatores contribuintes");
        names(Topic.ACTIONS, "ações", "ações corretivas", "próximos passos", "plano de ação", "itens de ação",
                "ações preventivas");
        names(Topic.LESSONS, "lições aprendidas", "aprendizados");
        names(Topic.WENT_WELL, "o que deu certo", "o que funcionou bem", "o que funcionou", "o que correu bem");
        names(Topic.WENT_WRONG, "o que deu errado", "o que não funcionou", "o que correu mal", "o que pode melhorar");
    }

    private static void japanese() {
        names(Topic.TITLE, "タイトル", "件名");
        names(Topic.DATE, "日付", "日時", "発生日", "発生日時");
        names(Topic.AUTHORS, "作成者", "著者", "執筆者", "記載者");
        names(Topic.STATUS, "ステータス", "状態", "状況");
        names(Topic.SEVERITY, "重要度", "深刻度", "重大度");
        names(Topic.FACT, "対応者", "復旧日時", "検知日時", "障害レベル", "関係者", "期間");
        names(Topic.SUMMARY, "概要", "サマリ", "サマリー", "要約", "障害概要", "事象", "何が起きたか");
        names(Topic.IMPACT, "影響", "影響範囲", "インパクト", "ユーザー影響", "ユーザへの影響", "ユーザーへの影響");
        names(Topic.TRIGGER, "トリガー", "発端", "きっかけ", "引き金");
        names(Topic.DETECTION, "検知", "検出", "発見", "発見の経緯", "検知方法");
        names(Topic.RESOLUTION, "解決", "解決策", "復旧", "復旧対応", "対応", "対応内容", "暫定対応", "対処", "修復");
        names(Topic.TIMELINE, "タイムライン", "時系列", "経緯", "対応経緯", "発生経緯", "対応履歴");
        names(Topic.ROOT_CAUSES, "根本原因", "原因", "直接原因", "原因分析", "障害原因", "発生原因", "なぜなぜ分析");
        names(Topic.ACTIONS, "アクションアイテム", "再発防止策", "再発防止", "恒久対応", "今後の対応", "今後の対策", "対策",
                "ネクストアクション", "アクション", "改善策");
        names(Topic.LESSONS, "教訓", "学び", "学んだこと", "得られた教訓", "ふりかえり", "振り返り");
        names(Topic.WENT_WELL, "うまくいったこと", "うまくいった点", "良かった点", "良かったこと");
        names(Topic.WENT_WRONG, "うまくいかなかったこと", "うまくいかなかった点", "悪かった点", "改善点", "問題点");
        names(Topic.GOT_LUCKY, "幸運だったこと", "幸運だった点", "運が良かったこと", "ラッキーだったこと");
    }

    private static void chinese() {
        names(Topic.TITLE, "标题", "標題");
        names(Topic.DATE, "日期", "发生时间", "故障时间", "發生時間");
        names(Topic.AUTHORS, "作者", "撰写人", "负责人");
        names(Topic.STATUS, "状态", "狀態");
        names(Topic.SEVERITY, "严重程度", "严重级别", "故障等级", "嚴重程度");
        names(Topic.SUMMARY, "摘要", "概述", "概要", "事件概述", "故障概述", "事故概述", "总结", "故障描述", "事件描述");
        names(Topic.IMPACT, "影响", "影响范围", "用户影响", "影響", "影響範圍", "故障影响");
        names(Topic.TRIGGER, "触发条件", "触发原因", "诱因", "觸發");
        names(Topic.DETECTION, "检测", "发现", "发现方式", "如何发现", "檢測");
        names(Topic.RESOLUTION, "解决", "解决方案", "解决方法", "恢复", "处理过程", "处置", "解決方案");
        names(Topic.TIMELINE, "时间线", "时间轴", "事件经过", "故障经过", "事故经过", "時間線", "時間軸");
        names(Topic.ROOT_CAUSES, "根本原因", "根因", "原因", "原因分析", "根因分析", "故障原因", "事故原因", "具体原因", "具體原因");
        names(Topic.ACTIONS, "行动项", "改进措施", "后续行动", "后续措施", "后续计划", "改进项", "待办事项", "行動項目", "改進措施",
                "预防措施", "后续改进", "后续处理", "後續處理");
        names(Topic.LESSONS, "经验教训", "教训", "經驗教訓", "反思");
        names(Topic.WENT_WELL, "做得好的地方", "做得好的", "哪些做得好");
        names(Topic.WENT_WRONG, "做得不好的地方", "做得不好的", "待改进", "哪些做得不好");
        names(Topic.GOT_LUCKY, "幸运之处", "运气好的地方");
    }

    private static void korean() {
        names(Topic.TITLE, "제목");
        names(Topic.DATE, "날짜", "일시", "발생 일시", "장애 일시", "발생일");
        names(Topic.AUTHORS, "작성자", "저자");
        names(Topic.STATUS, "상태");
        names(Topic.SEVERITY, "심각도", "장애 등급");
        names(Topic.SUMMARY, "요약", "개요", "장애 요약", "장애 개요");
        names(Topic.IMPACT, "영향", "영향 범위", "영향도", "장애 영향");
        names(Topic.TRIGGER, "트리거", "발단");
        names(Topic.DETECTION, "감지", "탐지", "인지", "장애 인지", "발견");
        names(Topic.RESOLUTION, "해결", "복구", "조치", "조치 사항", "조치 내용", "대응", "해결 방법");
        names(Topic.TIMELINE, "타임라인", "경과", "장애 경과", "시간대별 경과", "시간순 정리");
        names(Topic.ROOT_CAUSES, "원인", "근본 원인", "장애 원인", "원인 분석", "발생 원인");
        names(Topic.ACTIONS, "액션 아이템", "후속 조치", "재발 방지", "재발 방지 대책", "향후 계획", "개선 사항", "재발 방지책");
        names(Topic.LESSONS, "교훈", "배운 점", "얻은 교훈");
        names(Topic.WENT_WELL, "잘된 점", "잘한 점");
        names(Topic.WENT_WRONG, "잘못된 점", "아쉬운 점", "개선할 점");
        names(Topic.GOT_LUCKY, "운이 좋았던 점");
    }
}
