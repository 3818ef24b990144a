package dev.hindsight.report.importing.action.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Line;

/** The cell of an action with its neighbours glued to it: "TBDTrim the wickprevent" is an owner nobody knows, words and a type. */
final class GluedCell {

    private static final Pattern UNKNOWN_OWNER = Pattern.compile("^(\\?{1,4}|TB[CD])(?=\\p{Lu}\\p{Ll})");

    private GluedCell() {}

    /** @param typed whether the headings name a column of types */
    static ActionDraft action(Line cell, String words, boolean typed) {
        var draft = new ActionDraft();
        Matcher unknown = UNKNOWN_OWNER.matcher(words);
        Line text = cell;
        if (unknown.find()) {
            draft.owners().open(unknown.group(1));
            text = Line.of(words.substring(unknown.end()));
        }
        text = LabelBelow.withoutTask(text);
        String type = typed ? ActionWords.gluedType(text.plain()) : null;
        if (type != null) {
            text = Line.of(text.plain().substring(0, text.plain().length() - type.length()));
            draft.type(ActionWords.type(type));
            draft.remark(type.indexOf('/') < 0 ? "" : type);
        }
        draft.text(text, false);
        return draft;
    }
}
