package dev.hindsight.report.importing.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words people use for the state of an incident. */
final class StatusWords {

    private static final Map<String, String> STATES = new HashMap<>();

    static {
        states("documenting", "resolved documenting", "documenting", "resolved and documenting", "resolved documentation",
                "resolved writing up", "fixed documenting", "resolved documentation in progress");
        states("resolved", "resolved", "fixed", "solved", "resolved closed", "behoben", "gelöst", "résolu", "resuelto",
                "resolvido", "løst", "löst", "opgelost", "verholpen", "åtgärdad", "åtgärdat", "решено", "решён", "решен",
                "устранено", "устранён", "устранен", "исправлено", "解決", "解決済み", "解決済", "復旧", "復旧済み", "復旧済",
                "復旧完了", "対応済み", "已解决", "已解決", "已修复", "已修復", "已恢复", "已恢復", "해결", "해결됨", "해결 완료", "복구 완료", "복구됨", "đã khắc phục",
                "đã giải quyết", "đã xử lý", "đã xử lý xong", "solucionado", "recuperado", "corregido", "corrigido",
                "solucionada",
                "resuelta", "resolvida", "risolto", "risolta", "çözüldü", "giderildi");
        states("closed", "closed", "geschlossen", "abgeschlossen", "clos", "fermé", "cerrado", "done", "complete", "completed",
                "finished", "closed resolved", "resolved and closed", "lukket", "afsluttet", "avsluttet", "avslutad", "stängd",
                "gesloten", "afgesloten", "afgerond", "закрыт", "закрыто", "завершён", "завершен", "完了", "クローズ", "終了", "已关闭",
                "已關閉", "已完成", "已结束", "종료", "완료", "종결",
                "đã đóng", "hoàn thành", "đã hoàn thành", "cerrada", "finalizado", "fechado", "fechada", "encerrado",
                "concluído",
                "chiuso", "chiusa", "concluso", "kapatıldı", "kapalı", "tamamlandı");
        states("mitigated", "mitigated", "monitoring", "stabilised", "stabilized", "contained", "workaround in place", "監視中",
                "暫定対応済み", "経過観察中", "监控中", "观察中", "已缓解", "모니터링 중", "모니터링중",
                "đang theo dõi", "đang giám sát", "mitigado", "monitoreando", "mitigato");
        states("in-progress", "in progress", "inprogress", "in arbeit", "en cours", "en curso", "em andamento", "offen",
                "investigating", "ongoing", "on going", "active", "open",
                "identified", "wip",
                "pågår", "pågående", "under arbeid", "lopend", "in behandeling", "in onderzoek", "в работе", "открыт",
                "расследуется", "対応中", "調査中", "処理中", "进行中", "進行中", "处理中", "處理中", "调查中", "調查中", "진행 중", "진행중", "조사 중",
                "조사중", "대응 중", "대응중", "đang xử lý", "đang mở", "đang điều tra", "đang tiến hành", "abierto", "abierta",
                "en proceso", "en investigación", "en progreso", "aberto", "aberta", "em investigação", "in corso", "aperto",
                "aperta", "devam ediyor", "açık", "inceleniyor",
                "under investigation", "in process", "in flight", "fixing", "implementing", "started", "work in progress");
        states("triage", "triage", "triaging", "new", "reported", "detected");
        states("declined", "declined", "not an incident", "false alarm", "rejected");
    }

    private StatusWords() {}

    private static void states(String state, String... words) {
        for (String word : words) {
            STATES.put(word, state);
        }
    }

    /** The state the words stand for, none for a sentence or a word about the document. */
    static @Nullable String state(String written) {
        String text = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        String state = STATES.get(text);
        String[] dashed = written.split("\\s[—–-]\\s", 2);
        if (state == null && dashed.length == 2 && state(dashed[1]) == null) {
            state = STATES.get(dashed[0].toLowerCase(Locale.ROOT).strip());
        }
        return state != null
                ? state
                : STATES.get(written.toLowerCase(Locale.ROOT).replaceAll("\\([^()]{0,100}\\)", " ")
                        .replaceAll("[^\\p{L}]+", " ").strip());
    }
}
