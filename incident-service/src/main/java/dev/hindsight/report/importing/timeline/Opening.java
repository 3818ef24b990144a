package dev.hindsight.report.importing.timeline;

import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.Stamp;

/** Whether time words at the start of a piece of text open an entry, or only happen to stand there. */
final class Opening {

    /** Nobody writes days so in a sentence. */
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /** In small letters: "14:25 When I looked, …" begins. */
    private static final Pattern GOES_ON = Pattern.compile("(?:and|or|was|were|is|are|for|of|which|when|until|to)\\b.*",
            Pattern.DOTALL);
    /** Behind a span, a second one: "12:00 to 12:15 and 12:30 to 12:45". */
    private static final Pattern SECOND = Pattern.compile("and \\d{1,2}[:.]\\d\\d");
    private static final Pattern ORDINAL = Pattern
            .compile("\\d{1,2}(?:st|nd|rd|th) (?!(?i:part(?:y|ies)|line|level|tier|attempt|try|time)\\b)\\p{Lu}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private Opening() {}

    /** @param bullet whether the piece stands on its own, as a bullet, a heading or a bold word does */
    static boolean of(Stamp stamp, String words, boolean bullet, TimelineShape shape) {
        if (shape.lined() && ofWholeDay(stamp, words) || bullet && shape.listed() && ofListed(stamp, words)) {
            return true;
        }
        return bullet || shape.lined() || words.startsWith(":") ? ofBullet(stamp, words) : ofParagraph(stamp, words);
    }

    /** A bullet, a heading, a cell: what stands first there is meant as the time. */
    static boolean ofBullet(Stamp stamp, String text) {
        String rest = text.substring(stamp.end());
        if (stamp.hasClock()) {
            boolean number = FOUR_DIGITS.matcher(stamp.raw()).matches() && !stamp.separated() && startsLower(rest);
            return !number && (stamp.separated() || dated(stamp) || !GOES_ON.matcher(rest).matches()
                    || stamp.until() != null && SECOND.matcher(rest).lookingAt());
        }
        return stamp.vague() || rest.isBlank() || stamp.separated() || ofWholeDay(stamp, text)
                || stamp.day() != null && stamp.day().month() != null && !startsLower(rest);
    }

    /** A bullet among others that open with a time: four digits are one there too, and "7th" is a day. */
    private static boolean ofListed(Stamp stamp, String text) {
        return stamp.hasClock() && !GOES_ON.matcher(text.substring(stamp.end())).matches() || ofBullet(stamp, text)
                || stamp.dayOnly() && ORDINAL.matcher(text).lookingAt();
    }

    /** A line among others that open with a time. */
    static boolean ofWholeDay(Stamp stamp, String text) {
        return stamp.dayOnly() && dated(stamp)
                && !GOES_ON.matcher(text.substring(stamp.end())).matches();
    }

    /** A paragraph or wrapped line: the time must be set apart from what follows, or a sentence must open with "At" and the time. */
    private static boolean ofParagraph(Stamp stamp, String text) {
        String rest = text.substring(stamp.end());
        if (!ofBullet(stamp, text)) {
            return false;
        }
        if (stamp.hasClock()) {
            return stamp.separated() || dated(stamp) || !startsLower(rest) || text.startsWith("At ");
        }
        return rest.isBlank() || stamp.separated() || ISO.matcher(stamp.raw()).matches() && ofWholeDay(stamp, text);
    }

    /** A wrapped line may begin with a time; with a day of its own or a dash behind it is an entry all the same, with both for certain. */
    static boolean goesOn(Stamp stamp, TimelineShape shape, EntryDrafts drafts) {
        boolean certain = shape.lined() && dated(stamp)
                || stamp.separated() && stamp.day() != null && stamp.day().month() != null;
        if (stamp.hasClock() && certain) {
            return false;
        }
        boolean marked = shape.lined() || stamp.separated() || dated(stamp);
        return marked ? drafts.openTextLeadsOn() : !drafts.openTextIsComplete();
    }

    /** A day with its year at the beginning of a line is hardly ever part of a sentence. */
    private static boolean dated(Stamp stamp) {
        return stamp.day() != null && stamp.day().whole();
    }

    private static boolean startsLower(String rest) {
        return !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    }
}
