package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.topic.TopicNames.names;

/** The names of parts in Japanese, Chinese and Korean reports. */
final class TopicNamesInAsia {

    private TopicNamesInAsia() {}

    static void add() {
        japanese();
        chinese();
        korean();
    }

    private static void japanese() {
        names(Topic.TITLE, "タイトル", "件名");
        names(Topic.DATE, "日付", "日時", "発生日", "発生日時");
        names(Topic.AUTHORS, "作成者", "著者", "執筆者", "記載者");
        names(Topic.STATUS, "ステータス", "状態", "状況");
        names(Topic.SEVERITY, "重要度", "深刻度", "重大度");
        names(Topic.FACT, "対応者", "復旧日時", "検知日時", "障害レベル", "関係者", "期間", "承認者", "確認者");
        ofIt(Topic.SUMMARY, "概要", "サマリ", "サマリー", "要約", "障害概要", "障害の概要", "インシデント概要", "インシデントの概要", "事象概要", "事象", "何が起きたか");
        ofIt(Topic.IMPACT, "影響", "影響範囲", "インパクト", "ユーザー影響", "ユーザへの影響", "ユーザーへの影響", "影響内容",
                "お客様への影響", "影響サービス", "影響のあったサービス");
        ofIt(Topic.TRIGGER, "トリガー", "発端", "きっかけ", "引き金");
        ofIt(Topic.DETECTION, "検知", "検出", "発見", "発見の経緯", "検知方法");
        ofIt(Topic.RESOLUTION, "解決", "解決策", "復旧", "復旧対応", "対応", "対応内容", "暫定対応", "対処", "修復");
        ofIt(Topic.TIMELINE, "タイムライン", "時系列", "経緯", "対応経緯", "発生経緯", "対応履歴");
        ofIt(Topic.ROOT_CAUSES, "根本原因", "原因", "直接原因", "原因分析", "障害原因", "発生原因", "なぜなぜ分析");
        names(Topic.ACTIONS, "アクションアイテム", "再発防止策", "再発防止", "恒久対応", "今後の対応", "今後の対策", "対策",
                "ネクストアクション", "アクション", "改善策");
        names(Topic.LESSONS, "教訓", "学び", "学んだこと", "得られた教訓", "ふりかえり", "振り返り");
        names(Topic.WENT_WELL, "うまくいったこと", "うまくいった点", "良かった点", "良かったこと");
        names(Topic.WENT_WRONG, "うまくいかなかったこと", "うまくいかなかった点", "悪かった点", "改善点", "問題点", "改善が必要なこと", "改善が必要な点");
        names(Topic.GOT_LUCKY, "幸運だったこと", "幸運だった点", "運が良かったこと", "ラッキーだったこと");
    }

    /** "障害の原因": of what it is the cause goes without saying. */
    private static void ofIt(Topic topic, String... names) {
        names(topic, names);
        for (String name : names) {
            names(topic, "障害の" + name, "今回の障害の" + name, "事象の" + name, "事故の" + name, "インシデントの" + name, "問題の" + name);
        }
    }

    private static void chinese() {
        names(Topic.TITLE, "标题", "標題");
        names(Topic.DATE, "日期", "发生时间", "故障时间", "發生時間");
        names(Topic.AUTHORS, "作者", "撰写人", "负责人");
        names(Topic.STATUS, "状态", "狀態");
        names(Topic.SEVERITY, "严重程度", "严重级别", "故障等级", "嚴重程度");
        names(Topic.SUMMARY, "摘要", "概述", "概要", "事件概述", "故障概述", "事故概述", "总结", "故障描述", "事件描述",
                "问题", "问题描述");
        names(Topic.IMPACT, "影响", "影响范围", "用户影响", "影響", "影響範圍", "故障影响");
        names(Topic.TRIGGER, "触发条件", "触发原因", "诱因", "觸發");
        names(Topic.DETECTION, "检测", "发现", "发现方式", "如何发现", "发现人", "檢測");
        names(Topic.RESOLUTION, "解决", "解决方案", "解决方法", "恢复", "处理过程", "处置", "修复", "解決方案");
        names(Topic.TIMELINE, "时间线", "时间轴", "事件经过", "故障经过", "事故经过", "時間線", "時間軸");
        names(Topic.ROOT_CAUSES, "根本原因", "根因", "原因", "原因分析", "根因分析", "故障原因", "事故原因", "具体原因", "具體原因");
        names(Topic.ACTIONS, "行动项", "改进措施", "后续行动", "后续措施", "后续计划", "改进项", "待办事项", "行動項目", "改進措施",
                "预防", "预防措施", "后续改进", "后续处理", "後續處理");
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
