package dev.hindsight.report.importing.action.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.people.Names;

/** The cell of an action with its neighbours glued to it: "TBDTrim the wickprevent" is an owner nobody knows, words and a type. */
final class GluedCell {

    private static final Pattern UNKNOWN_OWNER = Pattern.compile("^(\\?{1,4}|TB[CD])(?=\\p{Lu}\\p{Ll})");

    /** "Trim the wickpreventIda BeispielLMP-7": a whole row without the borders of its cells. */
    private static final Pattern ROW = Pattern
            .compile("(.{3,400}?[\\p{Ll}.)](?i:prevention|prevent|mitigation|mitigate|detection|detect|process|repair|other))"
                    + "(\\p{Lu}[\\p{Ll}'’-]{1,30}(?: \\([\\p{L} ]{2,20}\\))?(?: \\p{Lu}[\\p{Ll}'’-]{1,30}){1,2}(?: \\((?:Unlicensed|Deactivated)\\))?|TB[CD]|\\?{1,3})"
                    + "([A-Z][A-Z0-9]{1,9}-\\d{1,6}\\b.{0,200})?");

    /** "Trim the wick twice a day@Ida Beispiel": no address of a mail has a blank. */
    private static final Pattern MENTIONED = Pattern
            .compile(
                    "([^@]{3,400}?[^\\s@])(@\\p{Lu}[\\p{L}'’-]{1,30}(?: \\([\\p{L} ]{2,20}\\))?(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,2}(?: \\((?:Unlicensed|Deactivated)\\))?)");

    /** "Trim the wick twice a dayIda Beispiel": a small word ends where a name begins, and no word such as "GitHub" does. */
    private static final Pattern OWNED = Pattern.compile("(.{3,400}?(?:(?<!\\p{L})\\p{Ll}{2,30}|[%).\\d]))"
            + "(\\p{Lu}[\\p{L}'’-]{1,30}(?: \\([\\p{L} ]{2,20}\\))?(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,2})");

    private GluedCell() {}

    /** @param heading the columns of a heading that is glued itself */
    static ActionDraft action(Line cell, String words, Columns heading, Names names) {
        Matcher owned = OWNED.matcher(words);
        if (heading.has(Columns.Kind.OWNER) && !heading.ownerFirst() && owned.matches() && names.isPerson(owned.group(2))) {
            ActionDraft draft = action(Line.of(owned.group(1)), owned.group(1), heading.has(Columns.Kind.TYPE), names);
            draft.owners().say(owned.group(2), names);
            return draft;
        }
        return action(cell, words, heading.has(Columns.Kind.TYPE), names);
    }

    private static ActionDraft action(Line cell, String words, boolean typed, Names names) {
        Matcher row = ROW.matcher(words);
        if (typed && row.matches() && (Names.isNobody(row.group(2)) || names.isPerson(row.group(2)))) {
            ActionDraft draft = action(Line.of(row.group(1)), row.group(1), true, names);
            draft.owners().say(row.group(2), names);
            draft.absorb(Line.of(row.group(3) == null ? "" : row.group(3)));
            return draft;
        }
        Matcher mentioned = MENTIONED.matcher(words);
        if (mentioned.matches()) {
            ActionDraft draft = action(Line.of(mentioned.group(1)), mentioned.group(1), typed, names);
            draft.owners().say(mentioned.group(2), names);
            return draft;
        }
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
