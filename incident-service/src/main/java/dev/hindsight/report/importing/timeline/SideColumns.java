package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.report.importing.page.Block;

/** The columns that say more of an entry than what happened: of what kind it is, how things stood then, who did it. */
final class SideColumns {

    private static final Pattern ACTOR = Pattern
            .compile(
                    "(?i)(?:who|actor|by|by whom|person|responsible|investigator|responder|operator|(?:reported|done|performed|taken|handled) by"
                            + "|wer|wie|qui|qui[ée]n|quem|chi|kim|actores?|autor|担当者?|対応者|実施者|誰|负责人|負責人|处理人|操作人|责任人|人员|人員|담당자?|수행자|작업자|ai|người (?:thực hiện|phụ trách|xử lý))");
    private static final Pattern KIND = Pattern
            .compile("(?i)(?:event |entry )?(?:type|kind|category)|種別|種類|区分|类型|類型|类别|유형|구분|loại|tipo|tür");
    /** The state of the incident, where another column says what happened; alone it may be all that is said. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:incident |event )?(?:status|state|phase|stage)|状態|状況|ステータス|フェーズ|状态|狀態|阶段|階段|상태|단계|trạng thái|giai đoạn|estado|fase|etapa|stato|durum|aşama");
    private static final Pattern DEED = Pattern
            .compile(
                    "(?i)(?:actions?(?: taken)?|events?|activity|what(?: happened| was done)?|(?:event )?(?:description|details)"
                            + "|内容|出来事|イベント|事象|対応(?:内容)?|事件|事项|操作|动作|描述|內容|이벤트|내용|사건|조치(?: 내용)?|sự kiện|nội dung|hành động|mô tả|eventos?|acci[oó]n(?:es)?|descripción|descrição|ação|evento|descrizione|azione|olay|açıklama)");

    private int actor = -1;
    private int kind = -1;
    private int state = -1;

    /** Whether a column is one of them by its heading. */
    boolean take(int column, List<String> names) {
        String name = names.get(column);
        if (actor < 0 && ACTOR.matcher(name).matches()) {
            actor = column;
        } else if (kind < 0 && KIND.matcher(name).matches()) {
            kind = column;
        } else if (state < 0 && STATE.matcher(name).matches() && names.stream().anyMatch(one -> DEED.matcher(one).matches())) {
            state = column;
        } else {
            return false;
        }
        return true;
    }

    boolean have(int column) {
        return column == actor || column == kind || column == state;
    }

    /** What they say of an entry. */
    String of(Block.Row row) {
        return Stream.of(kind, state, actor).map(column -> TimelineColumns.words(row, column)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
