package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;

/** The key of the ticket that a report stands in, as a tracker prints it above: alone on its line, or as the end of a path. */
final class TicketKey {

    private static final Pattern LINE = Pattern
            .compile("(?:[^/›»>]{1,80} [/›»>] ){0,5}\\[?([A-Z][A-Z0-9_]{1,11}-\\d{1,7})\\]?");

    private TicketKey() {}

    /** The ticket as a field where one of the lines above the first part of a report tells it. */
    static List<Block> asField(List<TextLine> head) {
        return head.stream().filter(line -> !line.isBullet()).map(line -> LINE.matcher(line.text())).filter(Matcher::matches)
                .map(key -> key.group(1)).filter(key -> Tickets.keys(key).contains(key)).findFirst()
                .map(key -> List.<Block>of(new Block.Heading(Block.Heading.FACT, Line.of("Ticket")),
                        new Block.Para(Line.of(key)),
                        Block.Heading.endOfFact()))
                .orElse(List.of());
    }
}
