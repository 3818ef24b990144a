package dev.hindsight.report.importing.text.mending;

/** A dump with all put right that a mail, a forum, a printer or a converter has done to its lines. */
public final class Mended {

    private Mended() {}

    /** @param text without the lines that belong to its printed pages */
    public static String of(String text) {
        String whole = ValuesBelowNames.paired(FieldsInColumns.parted(TornRanges.joined(HyphenatedWords.joined(text))));
        String counted = NumberedEntries.asPoints(CountedHeadings.numbered(whole));
        String headed = MailHead
                .asFields(ListMail.asFields(GluedFields.parted(ForumHead.asFields(
                        DoubledGaps.narrowed(LabelsInLine.parted(TicketMarkup.asText(CopiedTables.asRows(counted))))))));
        String parted = NumberedBelow.parted(WideBlanks.asTabs(LaidOutTables.asRows(headed)));
        return Unfolded.of(GluedEntries.parted(TornMarkup.joined(CountedPoints.asLists(parted))));
    }
}
