package dev.hindsight.report.importing.text.mending;

import java.util.List;
import java.util.function.UnaryOperator;

/** A dump with all put right that a mail, a forum, a ticket, a printer or a converter has done to its lines. */
public final class Mended {

    /** In this order: words and cells before what is told by them. */
    private static final List<UnaryOperator<String>> STEPS = List.of(HyphenatedWords::joined, TornRanges::joined,
            FieldsInColumns::parted, ValuesBelowNames::paired, CountedHeadings::numbered, NumberedEntries::asPoints,
            CopiedTables::asRows, TicketMarkup::asText, TicketView::asFields, LabelsInLine::parted, DoubledGaps::narrowed,
            ForumHead::asFields, GluedFields::parted, ListMail::asFields, MailHead::asFields, LaidOutTables::asRows,
            WideBlanks::asTabs, TickedStates::asLabels, NumberedBelow::parted, CountedPoints::asLists, TornMarkup::joined,
            GluedEntries::parted,
            Unfolded::of);

    private Mended() {}

    /** @param text without the lines that belong to its printed pages */
    public static String of(String text) {
        String mended = text;
        for (UnaryOperator<String> step : STEPS) {
            mended = step.apply(mended);
        }
        return mended;
    }
}
