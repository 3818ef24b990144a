package dev.hindsight.report.acceptance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Reading;

/**
 * By what a page is recognised when it comes again; see {@code decisions/0001-when-a-page-is-the-same-page.md}.
 *
 * @param page the wiki's id of it, where the format carries one
 * @param ofFile whether only the name of its file says so, which anybody may have given it
 * @param title letters and digits of it, empty when it has none
 * @param words of its text that carry meaning
 * @param lines of its timeline, letters and digits of each
 */
record Identity(@Nullable String page, boolean ofFile, String title, @Nullable LocalDate day, Set<String> words,
        Set<String> authors,
        Set<String> lines) {
    private static final int WORDS = 600;
    private static final int LINES = 500;
    private static final int SHORT = 4;
    private static final int ENOUGH = 8;
    private static final double SAME_TITLE_AND_DAY = 0.3;
    private static final double SAME_TITLE = 0.5;
    private static final double NO_TITLE = 0.6;
    private static final double OTHER_TITLE = 0.9;
    private static final Pattern PAPER = Pattern
            .compile("(?:(?:0x)?[0-9a-f]{1,4} )?(?:(?:the|blameless|incident|outage|post|mortem|postmortem"
                    + "|report|review|rca|root|cause|analysis|retrospective|retro|template|summary|page|untitled|document) ?)*");
    private static final List<Pattern> PAGE = List.of(
            Pattern.compile("(?i)<meta\\s[^>]{0,80}name=[\"']?(?:ajs-)?(?:confluence-)?(?:page|content)-id[\"']?\\s[^>]{0,80}?"
                    + "content=[\"']?(\\d{1,20})"),
            Pattern.compile("(?i)<meta\\s[^>]{0,80}content=[\"']?(\\d{1,20})[\"']?\\s[^>]{0,80}?"
                    + "name=[\"']?(?:ajs-)?(?:confluence-)?(?:page|content)-id"));
    private static final Pattern FILE = Pattern.compile(".*_(\\d{5,20})\\.html?", Pattern.CASE_INSENSITIVE);
    /** Ends with a day, and perhaps a time: whatever the digits are, they are no id. */
    private static final Pattern FILE_OF_A_DAY = Pattern.compile("(?i)(?:.*\\D)?"
            + "(?:(?:19|20)\\d\\d-?{month}-?{day}|(?:{day}{month}|{month}{day})(?:19|20)\\d\\d|[1-3]\\d{month}{day})"
                    .replace("{month}", "(?:0[1-9]|1[0-2])").replace("{day}", "(?:0[1-9]|[12]\\d|3[01])")
            + "(?:[_T-]?\\d{4,9})?\\.html?");
    private static final Set<String> FIELDS = Set.of("page id", "pageid", "confluence page id", "page url");

    /** A title or a day that somebody supplied is not the page's own, and may be corrected with the next import. */
    static Identity of(String text, Upload upload, Reading reading, Content content, PageVersion.Given given) {
        var words = new LinkedHashSet<String>();
        content.report().values().forEach(words::add);
        content.timeline().forEach(line -> words.add(line.told().text()));
        content.items().forEach(item -> words.add(item.said().text()));
        var telling = new LinkedHashSet<String>();
        words.forEach(part -> Words.of(part).stream().filter(word -> word.length() >= SHORT).forEach(telling::add));
        String own = inHead(text);
        String file = own == null ? file(upload.fileName()) : null;
        return new Identity(own != null ? own : file != null ? file : inFields(reading), file != null,
                given.title() != null && given.title().equals(content.title()) ? "" : title(content.title()),
                given.date() != null && given.date().equals(content.date()) ? null : content.date(), limited(telling),
                Set.copyOf(content.lists().authors()), lines(content));
    }

    /** A title that only says what kind of paper it is tells no more than none. */
    private static String title(@Nullable String title) {
        String bare = title == null ? "" : Words.bare(title);
        return PAPER.matcher(bare).matches() ? "" : bare;
    }

    static Set<String> lines(Content content) {
        return content.timeline().stream().map(line -> Words.bare(line.told().text())).filter(line -> !line.isEmpty())
                .limit(LINES).collect(java.util.stream.Collectors.toSet());
    }

    private static Set<String> limited(Set<String> words) {
        return words.stream().limit(WORDS).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable String inHead(String text) {
        String head = text.substring(0, Math.min(text.length(), 20_000));
        for (Pattern pattern : PAGE) {
            Matcher meta = pattern.matcher(head);
            if (meta.find()) {
                return "confluence " + meta.group(1);
            }
        }
        return null;
    }

    private static @Nullable String inFields(Reading reading) {
        return reading.fields().entrySet().stream().filter(field -> FIELDS.contains(Words.bare(field.getKey())))
                .map(Map.Entry::getValue).map(value -> Plain.line(value, 300)).filter(java.util.Objects::nonNull).findFirst()
                .map(value -> "page " + value).orElse(null);
    }

    private static @Nullable String file(@Nullable String name) {
        Matcher file = FILE.matcher(name == null ? "" : name);
        return file.matches() && !FILE_OF_A_DAY.matcher(file.group()).matches() ? "confluence " + file.group(1) : null;
    }

    /** Whether it is known by more than what the two have in common. */
    boolean surely(Identity other) {
        boolean sameTitle = !title.isEmpty() && title.equals(other.title);
        boolean samePage = page != null && page.equals(other.page);
        return samePage && (!ofFile || sameTitle || !Collections.disjoint(lines, other.lines))
                || sameTitle && day != null && day.equals(other.day);
    }

    /** How surely the other is an earlier version of this page; 0 when it is another page. */
    double likeness(Identity other) {
        if (page != null && other.page != null) {
            return page.equals(other.page) ? 10 : 0;
        }
        if (day != null && other.day != null && !day.equals(other.day)) {
            return 0;
        }
        if (lines.size() > 1 && other.lines.size() > 1 && Collections.disjoint(lines, other.lines)) {
            return 0;
        }
        boolean tooShort = Math.min(words.size(), other.words.size()) < ENOUGH;
        double content = tooShort ? 0 : Words.containment(words, other.words);
        if (!title.isEmpty() && title.equals(other.title)) {
            boolean sure = day != null && day.equals(other.day);
            return content >= (sure ? SAME_TITLE_AND_DAY : SAME_TITLE) || sure && tooShort
                    ? 2 + content
                    : 0;
        }
        boolean strangers = !authors.isEmpty() && !other.authors.isEmpty()
                && authors.stream().noneMatch(other.authors::contains);
        double enough = title.isEmpty() || other.title.isEmpty() ? NO_TITLE : OTHER_TITLE;
        return !strangers && content >= enough ? content : 0;
    }
}
