package dev.hindsight.report.render.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Section;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.Fact;
import dev.hindsight.report.render.content.ItemCells;
import dev.hindsight.report.render.content.ItemRow;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.ReadBack;
import dev.hindsight.report.render.content.Seen;
import dev.hindsight.report.render.content.TicketCell;

/** Reads what {@link MarkdownReport} has written. */
public final class MarkdownBack {

    static final Seen SEEN = new Seen(MarkdownBack::seen, MarkdownBack::seen);
    private static final Pattern LINK = Pattern.compile("\\[(.*)]\\(<([^<>]*)>\\)");
    private static final Pattern LINK_TO_INCIDENT = Pattern.compile("\\[([^\\[\\]]*+)]\\(<[^<>]*+>\\)");

    private final String text;
    private final ReadBack back;

    private MarkdownBack(String text, ReadBack back) {
        this.text = text;
        this.back = back;
    }

    public static @Nullable ReadBack read(String whole) {
        int at = whole.lastIndexOf(MarkdownReport.MARK);
        int end = whole.indexOf(" -->", at);
        Marks marks = end < 0 ? null : Marks.read(whole.substring(at + MarkdownReport.MARK.length(), end));
        if (marks == null || marks.boundary() == null || !marks.boundary().matches("part-[0-9a-f]{4,8}")) {
            return null;
        }
        var reader = new MarkdownBack(whole.substring(0, at), new ReadBack(marks));
        reader.parts(marks.boundary());
        return reader.back;
    }

    private void parts(String boundary) {
        Matcher begin = Pattern.compile("(?m)^<!-- " + boundary + " (\\w+) -->\n").matcher(text);
        int done = 0;
        String name = "";
        while (begin.find()) {
            part(name, text.substring(done, begin.start()));
            name = begin.group(1);
            done = begin.end();
        }
        part(name, text.substring(done));
    }

    private void part(String name, String words) {
        switch (name) {
            case "" -> head(words);
            case "timeline" -> table(words, this::line);
            case "actionItems" -> table(words, (cells, _) -> item(cells));
            default -> Section.named(name).ifPresent(section -> back.sections.put(section, section(name, words)));
        }
    }

    private void head(String words) {
        for (String line : words.split("\n", -1)) {
            if (line.startsWith("# ")) {
                back.title = MarkdownCell.plain(line.substring(2));
            }
            List<String> cells = MarkdownCell.cells(line);
            if (cells.size() == 2 && cells.getFirst().matches("\\*\\*.+\\*\\*")) {
                String name = MarkdownCell.plain(cells.getFirst().substring(2, cells.getFirst().length() - 2));
                back.facts.put(name, values(name, cells.getLast()));
            }
        }
        List<String> key = back.facts.get("Incident");
        if (key != null && back.title != null && back.title.startsWith(key.getFirst() + ": ")) {
            back.title = back.title.substring(key.getFirst().length() + 2);
        }
    }

    private static List<String> values(String name, String cell) {
        if (Fact.isList(name)) {
            return MarkdownCell.parted(cell, ',').stream().map(value -> Fact.isIncidents(name) ? unlinked(value) : value)
                    .map(MarkdownCell::plain).toList();
        }
        return List.of(MarkdownCell.plain(Fact.isIncidents(name) ? unlinked(cell) : cell));
    }

    private static String unlinked(String cell) {
        return LINK_TO_INCIDENT.matcher(cell).replaceFirst("$1");
    }

    /** Between the heading with the blank line below it and the two line ends that follow each part. */
    private String section(String name, String words) {
        String below = words.replaceFirst("^## [^\n]*\n\n?", "");
        String whole = below.endsWith("\n\n") ? below.substring(0, below.length() - 2) : below.stripTrailing();
        String guarded = back.marks.ended().contains(name) ? OpenFence.without(whole) : whole;
        List<Integer> slashes = back.marks.slashes().get(name);
        String original = slashes == null ? null : MarkdownGuard.restored(guarded, slashes);
        return Headings.raised(original == null ? guarded : original, back.marks.headings().getOrDefault(name, 0));
    }

    private void table(String words, BiConsumer<Map<String, String>, List<String>> row) {
        List<String> head = null;
        for (String line : words.split("\n", -1)) {
            List<String> cells = MarkdownCell.cells(line);
            if (head == null) {
                head = cells.isEmpty() ? null : cells;
            } else if (!cells.isEmpty() && !line.matches("[|:\\- ]+")) {
                var named = new LinkedHashMap<String, String>();
                for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
                    named.put(head.get(i), cells.get(i));
                }
                row.accept(named, head);
            }
        }
    }

    private void line(Map<String, String> cells, List<String> head) {
        back.line(new LineCells(cells.getOrDefault("UTC", ""), MarkdownCell.plain(cells.getOrDefault("As written", ""))),
                MarkdownCell.plain(cells.getOrDefault("What happened", "")));
    }

    private void item(Map<String, String> cells) {
        List<FollowUpTicket> tickets = listed(cells, ItemCells.TICKETS, TicketCell::read);
        List<FollowUpEvidence> evidence = listed(cells, ItemCells.EVIDENCE, EvidenceCell::read);
        cells.replaceAll((_, cell) -> MarkdownCell.plain(cell));
        back.item(ItemRow.read(cells, tickets, evidence), SEEN);
    }

    private static <T> List<T> listed(Map<String, String> cells, String column,
            BiFunction<String, @Nullable String, T> read) {
        String listed = cells.getOrDefault(column, "");
        return listed.isEmpty()
                ? List.of()
                : MarkdownCell.parted(listed, ',').stream().map(words -> link(words, read)).toList();
    }

    private static FollowUpTicket seen(FollowUpTicket ticket) {
        return link(MarkdownReport.ticket(ticket), TicketCell::read);
    }

    private static FollowUpEvidence seen(FollowUpEvidence evidence) {
        return link(MarkdownReport.evidence(evidence), EvidenceCell::read);
    }

    private static <T> T link(String words, BiFunction<String, @Nullable String, T> read) {
        Matcher link = LINK.matcher(words);
        return link.matches()
                ? read.apply(MarkdownCell.plain(link.group(1)), link.group(2))
                : read.apply(MarkdownCell.plain(words), null);
    }
}
