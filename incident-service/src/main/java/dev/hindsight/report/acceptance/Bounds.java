package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;

/** How much a page may say, one with the mark of our exports too, which anybody can write. */
final class Bounds {

    private static final int LINES = 5_000;
    private static final int ITEMS = 500;
    /** Of what is added one by one, which has no limit in the API. */
    private static final int MANY = 500;
    /** Of an address. */
    static final int ADDRESS = 2_000;
    static final int CLOCK = 40;
    static final int ZONE = 60;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Pattern WORD = Pattern.compile(Limits.WORD);

    private Bounds() {}

    /** @throws dev.hindsight.manners.ProblemException 422 that names the place with more */
    static void check(Content content) {
        each("title", Stream.ofNullable(content.title()), title -> title.length() <= Limits.TITLE,
                "The title has more than " + Limits.TITLE + " characters.");
        each("environment", Stream.ofNullable(content.environment()), Bounds::isName,
                "The environment has more than " + Limits.NAME + " characters.");
        names("services", content.lists().services());
        names("labels", content.lists().labels());
        names("authors", content.lists().authors());
        names("participants", content.lists().participants());
        names("roles", List.copyOf(content.roles().values()));
        each("roles", content.roles().keySet().stream(), role -> WORD.matcher(role).matches(),
                "A role " + Limits.WORD_MESSAGE + ".");
        each("times", content.moments().values().stream(), Bounds::isInTime,
                "A time lies beyond the years that a calendar has.");
        content.report().forEach((section, words) -> each("report." + section, Stream.of(words),
                text -> text.length() <= Limits.SECTION, (section == Section.IMPORTED_NOT_PLACED
                        ? "What could not be placed"
                        : "The section " + section) + " has more than " + Limits.SECTION + " characters."));
        if (content.timeline().size() > LINES || content.items().size() > ITEMS) {
            throw Refusal.tooMuch("document", "A report may have " + LINES + " lines in its timeline and " + ITEMS
                    + " action items.");
        }
        each("timeline", content.timeline().stream().map(Content.Line::told), line -> line.text().length() <= Limits.SECTION,
                "A line of the timeline has more than " + Limits.SECTION + " characters.");
        each("timeline", content.timeline().stream().map(Content.Line::told), Bounds::isTimed,
                "A line of the timeline has a time, a zone or a kind that none can have.");
        each("actionItems", content.items().stream().map(Content.Item::said), Bounds::isShort,
                "An action item has more than " + Limits.ITEM + " characters, a word beside it more than " + Limits.NAME
                        + ", or more than " + MANY + " tickets.");
    }

    private static void names(String where, List<String> names) {
        if (names.size() > MANY) {
            throw Refusal.tooMuch(where, "There are more than " + MANY + " " + where + ".");
        }
        each(where, names.stream(), Bounds::isName, "A name has more than " + Limits.NAME + " characters.");
    }

    private static <T> void each(String where, Stream<T> all, Predicate<T> fits, String otherwise) {
        if (!all.allMatch(fits)) {
            throw Refusal.tooMuch(where, otherwise);
        }
    }

    private static boolean isName(@Nullable String name) {
        return name == null || name.length() <= Limits.NAME;
    }

    static boolean isInTime(@Nullable Instant at) {
        return at == null || !at.isBefore(FIRST) && !at.isAfter(LAST);
    }

    private static boolean isTimed(Told told) {
        return isInTime(told.occurredAt()) && isInTime(told.until())
                && Objects.requireNonNullElse(told.localTime(), "").length() <= CLOCK
                && Objects.requireNonNullElse(told.zone(), "").length() <= ZONE && WORD.matcher(told.kind()).matches();
    }

    private static boolean isShort(ImportedItem item) {
        return item.text().length() <= Limits.ITEM
                && Stream.of(item.type(), item.owner(), item.priority(), item.status()).allMatch(Bounds::isName)
                && item.tickets().size() <= MANY
                && item.tickets().stream().flatMap(ticket -> Stream.of(ticket.key(), ticket.url(), ticket.kind()))
                        .allMatch(word -> word == null || word.length() <= ADDRESS);
    }
}
