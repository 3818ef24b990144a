package dev.hindsight.report.importing.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.action.ActionReader;
import dev.hindsight.report.importing.outline.Paper;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.timeline.ZoneLine;
import dev.hindsight.report.importing.topic.Topics;

/**
 * Makes sure that nothing vanishes: whatever line of the page has a word that stands nowhere in the reading is kept as it is.
 * Names of parts and columns, dates, zones and marks of a state are in the reading by what they mean.
 */
public final class Remainder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final Pattern GLUED = Pattern
            .compile(
                    "(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Ll})(?=\\d{2})|(?<=\\d{4})(?=\\d{1,2}[:.]\\d\\d)|(?<=\\d[:.]\\d\\d)(?=\\p{L})"
                            + "|(?<=\\p{L})(?=(?:mitigate|prevent|detect|process)(?:/|\\p{Lu}|$))|(?<=STATUS)(?=\\p{Lu})");
    private static final Pattern DATED = Pattern
            .compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|"
                    + "feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
                    + "(?:\\d{1,4}[年月日년월일]){1,3}|\\d{1,2}(?:st|nd|rd|th|am|pm|hrs?)?|\\d{4}hrs?|utc|gmt|bst|cest|cet|edt|est|pst|pdt");
    /** ":pushpin: 10:00 lamp out": a picture ahead of the words or behind them, as chat writes it. */
    private static final Pattern EMOJI = Pattern
            .compile("^\\s*(?::[a-z][a-z0-9_+-]{1,40}:\\s+)+|(?:\\s{1,3}:[a-z][a-z0-9_+-]{1,40}:){1,4}\\s*$");
    private static final Set<String> MEANT = Set.of("action", "actions", "item", "items", "owner", "owners", "author",
            "authors", "date",
            "time", "times", "event", "events", "время", "событие", "horário", "hora", "evento", "eventos", "zeit", "uhrzeit",
            "ereignis", "heure",
            "événement", "what", "happened", "who", "when", "ticket", "tickets", "jira", "link", "links",
            "type",
            "status", "state", "issue", "bug", "comments", "notes", "description", "getting", "details", "all", "unless",
            "indicated",
            "otherwise", "stated", "none", "recommendations", "pending", "tbc", "tbd", "done", "dri", "eta", "assignee", "due",
            "complete", "completed", "finished", "fixed", "closed", "implemented", "deployed", "shipped", "merged", "ongoing",
            "planned", "not", "started",
            "progress",
            "and", "unlicensed", "deactivated", "process", "prevention", "mitigation", "detection", "nbsp", "evidence", "any",
            "data", "task", "tasks", "todo", "wip", "tracking", "timestamp", "note", "update", "updated", "edit", "assigned",
            "responsible", "deadline", "until", "till", "frist", "échéance", "plazo", "prazo",
            "pacific", "unassigned", "the", "instructions", "guidance", "field",
            "are", "user", "unknown", "target", "priority", "metadata", "actor", "open", "value", "property", "activity",
            "performed", "source");

    private Remainder() {}

    /** The lines that would be lost, in the order of the page. */
    public static List<String> of(Page page, Reading reading) {
        Set<String> kept = words(reading.toString());
        Set<Line> headings = new HashSet<>();
        Set<Line> columns = new HashSet<>();
        page.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                headings.add(heading.line());
            } else if (block instanceof Block.Table table) {
                table.rows().getFirst().cells().forEach(cell -> columns.addAll(Words.lines(cell.blocks())));
            }
        });
        var lost = new ArrayList<String>();
        for (Line line : Words.lines(page.blocks())) {
            boolean heading = headings.contains(line);
            for (Line part : line.split()) {
                String text = Markdown.line(part);
                boolean zone = !reading.timeline().isEmpty() && ZoneLine.states(Words.collapse(part.plain()));
                boolean column = columns.contains(line) && ActionReader.isColumn(part.plain());
                boolean paper = heading && reading.title() != null && Paper.is(Words.collapse(part.plain()));
                if (!zone && !column && !paper && !isName(part.plain(), heading)
                        && vanishes(Markdown.line(named(part, reading)), kept)) {
                    lost.add(text);
                }
            }
        }
        Words.macros(page.blocks()).stream().map(Block.Macro::raw).filter(raw -> vanishes(raw, kept)).forEach(lost::add);
        return lost;
    }

    /** The line without the mail addresses of those it names and the names of places on the page. */
    private static Line named(Line line, Reading reading) {
        boolean author = reading.authors().stream()
                .anyMatch(person -> person.name() != null && line.plain().contains(person.name()));
        return new Line(line.spans().stream()
                .filter(span -> !author || !(span instanceof Span.Link link) || !link.href().startsWith("mailto:"))
                .map(span -> !(span instanceof Span.Link link)
                        ? span
                        : link.inPage()
                                ? new Span.Text(link.text(), false)
                                : link.mailed() == null ? span : new Span.User(null, link.mailed()))
                .toList());
    }

    private static boolean isName(String words, boolean heading) {
        String name = Words.collapse(words);
        return (heading ? Topics.ofHeading(name.replaceAll("\\s*:$", "")) : Topics.ofLine(name)) != null;
    }

    private static boolean vanishes(String text, Set<String> kept) {
        String bare = EMOJI.matcher(withoutLabel(text)).replaceAll("");
        return lacks(bare.toLowerCase(Locale.ROOT), kept) && lacks(parted(bare), kept);
    }

    private static boolean lacks(String text, Set<String> kept) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!kept.contains(word.group()) && !MEANT.contains(word.group()) && !DATED.matcher(word.group()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Words that ran into each other apart again. */
    private static String parted(String text) {
        return GLUED.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        boolean label = colon > 0 && colon < 60 && Topics.of(text.substring(0, colon).replaceAll("[*_]+", "")) != null;
        return label ? text.substring(colon) : text;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Matcher word = WORD.matcher(parted(text));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
