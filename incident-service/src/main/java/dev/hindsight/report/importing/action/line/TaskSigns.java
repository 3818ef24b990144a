package dev.hindsight.report.importing.action.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;

/** Signs with a day behind a task, as note-taking tools have them: "📅 2021-05-03" when it is due, "✅ 2021-05-01" when it was done. */
final class TaskSigns {

    private static final Pattern DATED = Pattern.compile("\\s*(📅|⏳|🛫|✅|➕)\\x{FE0F}?\\s?(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final String DUE = "📅";
    private static final String DONE = "✅";
    private static final String MADE = "➕";

    private TaskSigns() {}

    /** Takes them off the text; where it is also said when work on it begins, the day it is due counts. */
    static void read(ActionDraft draft) {
        String text = draft.text();
        Matcher sign = DATED.matcher(text.length() > ActionDraft.LONGEST ? "" : text);
        boolean due = text.contains(DUE);
        boolean found = false;
        while (sign.find()) {
            found = true;
            boolean day = sign.group(1).equals(DUE) || !due && !sign.group(1).equals(DONE) && !sign.group(1).equals(MADE);
            if (day) {
                draft.due(sign.group(2));
            } else {
                draft.remark(sign.group().strip());
            }
            if (sign.group(1).equals(DONE)) {
                draft.doneUnlessTold(true);
            }
        }
        if (found) {
            draft.replaceText(DATED.matcher(text).replaceAll("").strip());
        }
    }
}
