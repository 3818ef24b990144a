package dev.hindsight.report.importing.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.PageFacts;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Status;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Paper;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** What stands at the head of a report: title, day, authors, status, labels and tickets, from its fields or its front matter. */
public final class Masthead {

    private static final Pattern SUBJECT = Pattern.compile("(?i)incident|subject|outage|re|event");
    private static final Pattern NO_LABEL = Pattern.compile("(?i)no labels|none|n/a|[-–—]");
    private static final Pattern TICKET = Pattern.compile("(?i)ticket (?:title|subject|description)");
    /** Some words and no sentence. */
    private static final Pattern SHORT = Pattern.compile("(?=.{0,119} )[^\\n]{3,119}[^\\n.:!?]");
    /** The first of several sentences: the others say that somebody is sorry. */
    private static final Pattern EAST = Pattern.compile("^([^。]{1,58}。).+$");
    /** Two words side by side, and not only names of things: a table may give an event its own. */
    private static final Pattern WORDS = Pattern.compile("(?<![\\w-])\\p{L}{2,} \\p{L}{2,}(?![\\w-])");
    private static final List<Topic> HEAD = List.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS);
    /** What is longer tells more than what it is about. */
    private static final int LONGEST = 300;
    private final Page page;
    private final Outline outline;
    private final Names names;
    private final Authors authors;
    private final List<Finding> findings = new ArrayList<>();

    public Masthead(Page page, Outline outline, Names names) {
        this.page = page;
        this.outline = outline;
        this.names = names;
        this.authors = new Authors(page, outline, names);
    }

    /** What there is to say about it, in the order it was read. */
    public List<Finding> findings() {
        return findings;
    }

    public PageFacts facts() {
        PageFacts facts = page.facts();
        boolean old = facts.current() == null ? facts.oldVersionBanner() : !facts.current();
        if (old) {
            findings.add(Finding.warning("old-version", "document",
                    "This is an old version of the page. Bring the current one, or all of them in order."));
        }
        var labels = new ArrayList<>(facts.labels());
        outline.of(Topic.LABELS).forEach(chapter -> {
            for (String label : chapter.plain().split("[,\\n]")) {
                if (!label.isBlank() && !NO_LABEL.matcher(label.strip()).matches()) {
                    labels.add(label.strip());
                }
            }
        });
        for (String key : List.of("tags", "labels")) {
            page.fields().getOrDefault(key, List.of())
                    .forEach(value -> labels.addAll(List.of(value.split("\\s*,\\s*"))));
        }
        return new PageFacts(facts.version(), facts.oldVersionBanner(), facts.current(), labels, facts.leftOut());
    }

    /** @param supplied by a person, for a page that has none or only says what kind of paper it is */
    @Nullable
    public String title(@Nullable String supplied) {
        Chapter field = outline.first(Topic.TITLE);
        boolean headed = outline.title() != null && !Paper.is(outline.title()) && !isHeadOfPaper(outline.title(), field);
        String title = headed || field == null || field.plain().isBlank() ? outline.title() : Words.collapse(field.plain());
        if (title == null || title.isBlank() || Paper.is(title)) {
            String subject = subject();
            if (subject != null && title != null && !title.isBlank()) {
                findings.add(Finding.info("left-out", "title",
                        "“" + title + "” only names the kind of paper; the title was taken from a field."));
            }
            title = subject != null ? subject : supplied != null ? supplied : title;
        }
        if (title == null || title.isBlank()) {
            findings.add(Finding.warning("title-missing", "title", "No title came along. Supply one."));
            return null;
        }
        return Words.collapse(title);
    }

    /** Whether a text names its title in the first of the fields of its head: other words above that are those of the paper. */
    private boolean isHeadOfPaper(String above, @Nullable Chapter field) {
        List<Chapter> chapters = outline.chapters();
        boolean named = field != null && page.format() == Format.TEXT && chapters.size() > 1 && chapters.getFirst() == field
                && HEAD.stream().anyMatch(chapters.get(1)::is) && !field.plain().isBlank()
                && !Words.collapse(field.plain()).equals(Words.collapse(above));
        if (named) {
            findings.add(Finding.info("left-out", "title",
                    "“" + above + "” stands above the title; the title was taken from its field."));
        }
        return named;
    }

    /** "Ticket subject: lamp out in the north", or "Incident: lamp out in the north" as the first field. */
    private @Nullable String subject() {
        Chapter ticket = outline.chapters().stream()
                .filter(chapter -> chapter.field() && TICKET.matcher(chapter.name()).matches()
                        && SHORT.matcher(chapter.plain().strip()).matches())
                .findFirst().orElse(null);
        if (ticket != null) {
            return ticket.plain();
        }
        Chapter first = outline.chapters().isEmpty() ? null : outline.chapters().getFirst();
        if (first == null || !first.field() || !SUBJECT.matcher(first.name()).matches()) {
            return null;
        }
        String words = Words.collapse(first.plain());
        boolean said = !first.name().equalsIgnoreCase("event") || WORDS.matcher(words).find();
        return said && words.indexOf(' ') > 0 && words.length() <= LONGEST ? first.plain() : null;
    }

    public void learn(@Nullable Person person) {
        if (person != null && person.name() != null) {
            names.learn(person.name());
        }
    }

    /** Learns the names of authors and of those who took part, to tell owners from other words. */
    public void learnAuthors() {
        authors.learn();
    }

    public List<Person> authors() {
        return authors.read(findings);
    }

    /** Whether a block above all parts says no more than the authors or the day. */
    public boolean tells(Block block, @Nullable LocalDate day) {
        if (!(block instanceof Block.Para para)) {
            return false;
        }
        String words = Words.collapse(para.line().plain());
        Stamp stamp = day == null ? null : StampReader.readDay(words);
        boolean dated = stamp != null && stamp.day() != null && stamp.end() >= words.length() && day != null
                && day.equals(stamp.day().date());
        return dated || Byline.isMentions(block) && !outline.has(Topic.AUTHORS);
    }

    @Nullable
    public Status status() {
        Chapter field = outline.first(Topic.STATUS);
        List<String> front = page.fields().getOrDefault("status", page.fields().getOrDefault("state", List.of()));
        boolean over = page.fields().getOrDefault("resolved", List.of()).equals(List.of("true"));
        String told = field == null ? "" : PicturedState.or(written(field), field);
        boolean state = front.isEmpty() || StatusWords.state(Tickets.without(told)) != null
                || StatusWords.state(front.getFirst()) == null;
        String written = field != null && state
                ? told
                : !front.isEmpty() ? front.getFirst() : over ? "resolved" : "";
        if (written.isEmpty()) {
            if (field != null) {
                findings.add(Finding.warning("section-empty", "status", "The label stands there without a value. Fill it in."));
            }
            return null;
        }
        String bare = Tickets.without(written);
        String mapped = StatusWords.state(bare);
        if (mapped == null) {
            findings.add(Finding.info("status-unmapped", "status",
                    "“" + written + "” stands for no state of an incident; it is kept. Choose one."));
        }
        return new Status(mapped == null ? written : bare, mapped);
    }

    /** Of several paragraphs only the first is the status: the label of the next was lost. */
    private static String written(Chapter field) {
        String whole = Words.collapse(field.plain());
        String first = field.blocks().isEmpty() ? "" : Words.collapse(Words.plain(List.of(field.blocks().getFirst())));
        return field.blocks().size() > 1 && !first.isEmpty() && first.length() < 60 && whole.length() > first.length() + 30
                ? first
                : EAST.matcher(whole).replaceFirst("$1");
    }
}
