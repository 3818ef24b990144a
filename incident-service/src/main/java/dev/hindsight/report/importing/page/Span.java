package dev.hindsight.report.importing.page;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A piece of a line that means something of its own. */
public sealed interface Span {

    /** What a person reads there; nothing for what speaks to the writer or to the machine. */
    String plain();

    record Text(String text, boolean bold) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    record Code(String text) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    record Link(String text, String href) implements Span {

        /** Whether it leads to a place on the same page, which nothing outside of it can. */
        public boolean inPage() {
            return href.startsWith("#");
        }

        private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,40}(?: [\\p{L}'’.-]{1,40}){1,4}");

        @Override
        public String plain() {
            return text;
        }

        /** Whose mail address it is, as editors write a mention; none where the words are an address themselves. */
        public @Nullable String mailed() {
            return href.startsWith("mailto:") && NAME.matcher(text.strip()).matches() ? text.strip() : null;
        }
    }

    record User(@Nullable String id, @Nullable String name) implements Span {
        @Override
        public String plain() {
            return name == null ? "@" + id : name;
        }
    }

    /** A date macro, by its ISO date. */
    record Day(String iso) implements Span {
        @Override
        public String plain() {
            return iso;
        }
    }

    /** A ticket macro; {@code stateUnknown} when it had not been loaded. */
    record Ticket(String key, @Nullable String href, boolean stateUnknown) implements Span {
        @Override
        public String plain() {
            return key;
        }
    }

    record Lozenge(String text) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Words somebody crossed out; empty where they stand in the spans that follow. */
    record Struck(String text) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Text of the template that speaks to the writer. */
    record Hint(String text) implements Span {
        @Override
        public String plain() {
            return "";
        }
    }

    /**
     * A picture, which is never loaded.
     *
     * @param said its alternative text; none where that says no more than that it is a picture
     * @param place its address, or a file beside the page; none for one inside the page
     */
    record Image(String said, String place) implements Span {

        private static final Pattern ANY = Pattern.compile(
                "(?i)(?:pasted |attached )?(?:image|picture|img|photo|figure|screen ?shots?|screen ?capture|alt(?: text)?|untitled)"
                        + "[\\s\\d._:()-]{0,40}(?:at [\\d. ]{1,20})?(?:[ap]m)?(?:\\.?(?:png|jpe?g|gif|webp|svg))?");

        public Image {
            said = ANY.matcher(said.strip()).matches() ? "" : said.strip();
            place = place.startsWith("data:") ? "" : place.strip();
        }

        public @Nullable String href() {
            return place.startsWith("https://") || place.startsWith("http://") ? place : null;
        }

        /** What is said of it, and its file where that cannot be followed. */
        public String words() {
            return said.isEmpty() ? place : href() != null || said.contains(place) ? said : said + " (" + place + ")";
        }

        @Override
        public String plain() {
            return "";
        }
    }

    /** A line end; {@code soft} where it only wraps. */
    record Break(boolean soft) implements Span {
        @Override
        public String plain() {
            return "\n";
        }
    }
}
