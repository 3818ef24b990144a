package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/**
 * The updates that a page of HTML lists beside a report, each a state, some words and the moment it was posted: its timeline, and the
 * newest state is that of the incident; where all have the same state they are incidents each. And when it began and ended, where the
 * page says so to machines alone.
 */
final class PostedUpdates {

    /** What a status page calls the state of an incident. */
    private static final Pattern STATE = Pattern
            .compile("(?i)(?:resolved|completed|monitoring|identified|investigating|update|verifying|in progress|scheduled)");
    private static final Pattern MOMENT = Pattern
            .compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern SAID = Pattern.compile("data-(?:[a-z]{1,20}-){0,2}(start|end)(?:ed)?(?:-(?:time|date|at))?");
    private static final Pattern POSTED = Pattern.compile("(?i)posted(?: on| at)?:?");
    private static final String NAMES = "h1, h2, h3, h4, h5, h6, strong, b, em, span, dt, div";
    private static final int HIGHEST = 4;

    /** An update where it stands on the page, with the state it names and the moment it was posted. */
    private record Posted(Element whole, Element state, Element time, String at) {

        String name() {
            return Words.collapse(state.text());
        }
    }

    private record Update(String at, String state, List<Block> words) {}

    private final List<Update> updates = new ArrayList<>();

    private PostedUpdates() {}

    /** The updates, which then stand no longer where they stood. */
    static PostedUpdates takenFrom(Document document) {
        var found = new ArrayList<Posted>();
        for (Element time : document.select("time")) {
            String at = moment(time);
            Posted update = at == null ? null : around(time, at);
            if (update != null) {
                found.add(update);
            }
        }
        var posted = new PostedUpdates();
        boolean together = found.stream().allMatch(update -> update.whole().parent() == found.getFirst().whole().parent());
        if (together && found.stream().map(update -> update.name().toLowerCase(Locale.ROOT)).distinct().count() > 1) {
            found.forEach(posted::take);
        }
        return posted;
    }

    private void take(Posted update) {
        String name = update.name();
        Element around = update.time().parent();
        update.state().remove();
        update.time().remove();
        if (around != null && around != update.whole() && POSTED.matcher(Words.collapse(around.text())).matches()) {
            around.remove();
        }
        updates.add(new Update(update.at(), name, new Markup(false).blocks(update.whole())));
        update.whole().remove();
    }

    /** The blocks of the page with what was told beside them: facts below the title, the timeline behind them. */
    List<Block> beside(List<Block> blocks, @Nullable Element content) {
        boolean titled = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading heading && heading.level() == 1;
        var all = new ArrayList<Block>(blocks.subList(0, titled ? 1 : 0));
        said(content, all);
        updates.stream().filter(update -> !update.state().equalsIgnoreCase("update")).max(Comparator.comparing(Update::at))
                .ifPresent(newest -> fact("Status", newest.state(), all));
        all.addAll(blocks.subList(titled ? 1 : 0, blocks.size()));
        if (!updates.isEmpty()) {
            all.add(new Block.Heading(2, Line.of("Timeline")));
        }
        for (Update update : updates) {
            boolean worded = !update.words().isEmpty() && update.words().getFirst() instanceof Block.Para;
            Line first = worded && update.words().getFirst() instanceof Block.Para(Line line) ? line : Line.EMPTY;
            all.add(new Block.Item(null, false, first.after(update.at() + " - " + update.state() + " "),
                    worded ? update.words().subList(1, update.words().size()) : update.words()));
        }
        return all;
    }

    private static void said(@Nullable Element content, List<Block> out) {
        if (content == null) {
            return;
        }
        for (Attribute attribute : content.attributes()) {
            Matcher named = SAID.matcher(attribute.getKey().toLowerCase(Locale.ROOT));
            if (named.matches() && MOMENT.matcher(attribute.getValue()).matches()) {
                fact(named.group(1).startsWith("s") ? "Start time" : "End time", attribute.getValue(), out);
            }
        }
    }

    private static void fact(String name, String value, List<Block> out) {
        out.add(new Block.Heading(Block.Heading.FACT, Line.of(name)));
        out.add(new Block.Para(Line.of(value)));
        out.add(Block.Heading.endOfFact());
    }

    /** The nearest element around a time that names a state of its own. */
    private static @Nullable Posted around(Element time, String at) {
        Element element = time.parent();
        for (int i = 0; i < HIGHEST && element != null; i++) {
            Element state = named(element);
            if (state != null) {
                return element.select("time").size() == 1 ? new Posted(element, state, time, at) : null;
            }
            element = element.parent();
        }
        return null;
    }

    private static @Nullable Element named(Element update) {
        for (Element named : update.select(NAMES)) {
            if (named != update && STATE.matcher(Words.collapse(named.text())).matches()) {
                return named;
            }
        }
        return null;
    }

    private static @Nullable String moment(Element time) {
        String said = time.attr("datetime").strip();
        String shown = Words.collapse(time.text());
        return MOMENT.matcher(said).matches() ? said : MOMENT.matcher(shown).matches() ? shown : null;
    }
}
