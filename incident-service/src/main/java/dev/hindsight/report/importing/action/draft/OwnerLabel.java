package dev.hindsight.report.importing.action.draft;

import java.util.regex.Pattern;

/** What people write in front of the name of an owner, wherever an action tells of it: "DRI: Ida Beispiel". */
public final class OwnerLabel {

    /** A part of patterns that are blind to case; what a colon behind it makes a label. */
    public static final String NAMES = "owners?|owned by|assignees?|assigned to|responsible(?: person| party)?|person responsible|person in charge|in charge"
            + "|accountable|dri|actioned by|verantwortliche?r?|zuständig|responsables?|responsável|verantwoordelijke?|encargad[oa]|asignad[oa] a|respons[áa]veis|assegnat[oa] a|responsabil[ei]|sorumlu|担当者?|負責人|负责人|责任人|責任者|담당자?|책임자|người (?:phụ trách|chịu trách nhiệm|thực hiện)";
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:" + NAMES + "|who)");

    private OwnerLabel() {}

    static boolean is(String name) {
        return LABEL.matcher(name).matches();
    }
}
