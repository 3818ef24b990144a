package dev.hindsight.report.importing.text.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.meaning.Counterparts;
import dev.hindsight.report.importing.people.Teams;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.PairedNames;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Tells which lines are headings of parts we have no name for: by the words people use, by number, or by how they stand. */
final class OtherHeadings {

    /** A number or a sign in front of a heading: "3 Boats", "🎯 Conclusion". */
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[\\p{So}\uFE0F\u200D]{1,4})\\s+(?=\\p{Lu})");
    private static final Pattern SIGNED = Pattern
            .compile("(?=.{4,60}$)[\\p{So}&&[^✅❌✔☑☐☒✓✗✘⚠⏳🔴🟡🟢🟠⚪⚫🔵🟥🟩🟨⭐]]\uFE0F?\\s+\\p{Lu}\\p{L}+(?: [\\p{L}&/-]+){0,4}");
    private static final Pattern BRACKETS = Pattern.compile("【[^【】]{1,40}】");
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[\\p{L}\\d'’/&()@ -]{3,60}[\\p{L}\\d)?!]");
    private static final Pattern CAPITALISED = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]+\\s?){2,3}");
    /** Parts that are often divided by headings of their own. */
    private static final Set<Topic> PARTED = EnumSet.of(Topic.NON_TECHNICAL, Topic.ROOT_CAUSES, Topic.LESSONS, Topic.WENT_WELL,
            Topic.WENT_WRONG, Topic.GOT_LUCKY);

    private final List<TextLine> lines;
    private final Neighbours around;
    private final BehindBullets behind;
    private final MarkedPoints marked;
    private final boolean tight;
    private final ColonHeadings colons;
    private final CapitalHeadings capitals;
    private final PlainHeadings plain;
    private final RightAboveText above;
    private final AskedHeadings asked;

    OtherHeadings(List<TextLine> lines, Neighbours around, boolean tight) {
        this.lines = lines;
        this.around = around;
        this.behind = new BehindBullets(lines, around);
        this.marked = new MarkedPoints(lines);
        this.tight = tight;
        this.colons = new ColonHeadings(lines);
        this.capitals = new CapitalHeadings(lines);
        this.plain = new PlainHeadings(lines, around);
        this.above = new RightAboveText(lines, around);
        this.asked = new AskedHeadings(lines);
    }

    /**
     * Where in the page a line stands.
     *
     * @param body whether a part that holds a text has begun
     * @param number that of the heading before
     * @param colons how many headings there were, if each of them ended with a colon
     * @param summarised whether there was a summary
     */
    record Place(@Nullable Topic current, boolean body, int number, int colons, boolean summarised) {}

    /** "📊 Tides and boats": a sign in front of it that tells of no state. */
    static boolean isSigned(TextLine line) {
        return !line.isBullet() && SIGNED.matcher(line.text()).matches();
    }

    /** "【影響】": brackets that headings have in Japanese. */
    static boolean isBracketed(TextLine line) {
        return !line.isBullet() && BRACKETS.matcher(line.text()).matches();
    }

    /** The blank lines above a line; where the page has none at all, any line may be a heading. */
    private int gap(TextLine line) {
        return tight ? 2 : line.gap();
    }

    /** One of those people use, or a short line set apart like the others. */
    boolean opens(int index, Place place) {
        Topic current = place.current();
        TextLine line = lines.get(index);
        if (isBracketed(line) && index + 1 < lines.size()
                || line.marked() && !(current == Topic.TIMELINE && StampReader.read(line.text(), 0) != null)
                || (place.body() || current != null && current.section() != null)
                        && new NumberedLines(lines, tight).goesOn(index, place.number())
                || place.body() && capitals.opens(index, current == Topic.ACTIONS || current == Topic.TIMELINE)) {
            return true;
        }
        if (line.isBullet() || line.indent() > 1 || line.cell() || index + 1 >= lines.size()) {
            return false;
        }
        if (plain.has(index, current) || current == Topic.TIMELINE && above.has(index, current)) {
            return true;
        }
        if (current == null) {
            return opensFirst(index);
        }
        if (place.body() && asked.opens(index, current, PARTED.contains(current))) {
            return true;
        }
        String text = NUMBER.matcher(line.text().replaceAll(":$", "").strip()).replaceFirst("");
        boolean numbered = text.length() + 1 < line.text().length();
        if (!place.body()) {
            boolean filled = !current.isField() || current == Topic.TITLE || !around.isLabel(index - 1);
            return filled && gap(line) > 0 && OtherWords.isHeading(text)
                    && (place.summarised() || !OtherWords.isDetails(text)) || endsHead(index, current)
                    || (current.section() != null || current == Topic.TITLE) && standsLikeOne(index, text, place);
        }
        if (OtherWords.isNoCell(text) || current == Topic.WENT_WELL && gap(line) > 0 && Counterparts.isNamed(text)
                || standsLikeOne(index, text, place)) {
            return true;
        }
        if (current == Topic.ACTIONS || current == Topic.TIMELINE) {
            if (tight && current == Topic.ACTIONS
                    && (isSigned(line) || marked.endAt(index) || OtherWords.isBeside(text)
                            || OtherWords.isNoAction(text) && around.opensText(index)
                                    && !around.besideColumn(index) && !around.isActions(index - 1))) {
                return true;
            }
            boolean worded = (numbered || text.indexOf(' ') > 0) && !OtherWords.isColumn(text);
            return gap(line) > (worded || line.text().endsWith(":") ? 0 : 1) && OtherWords.isHeading(text)
                    && !around.column(index + 1)
                    && !(current == Topic.TIMELINE && line.text().endsWith(":") && around.timesFollow(index));
        }
        boolean behindList = index > 0 && lines.get(index - 1).isBullet() && lines.get(index - 1).gap() == 0;
        if (OtherWords.isHeading(text) && (gap(line) > 0 || text.split(" ").length > 3 || behindList)) {
            return true;
        }
        boolean apart = line.gap() > 1 && lines.get(index + 1).gap() > 0 && text.split(" ").length <= 6;
        return apart && TITLED.matcher(text).matches() && !CAPITALISED.matcher(text).matches()
                && Topics.of(text.toLowerCase(Locale.ROOT)) == null;
    }

    /** A heading we have no name for in front of all that we know. */
    boolean opensFirst(int index) {
        if (index < 1 || index + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(index);
        TextLine before = lines.get(index - 1);
        boolean named = gap(line) > 0 && !line.isBullet() && OtherWords.isHeading(line.text().replaceFirst(":$", ""))
                && around.opensText(index);
        return named || !before.isBullet() && before.text().length() > 50 && setApart(index, null);
    }

    /** A heading below sentences that followed the fields of the head. */
    private boolean endsHead(int index, Topic current) {
        String before = index < 1 ? "" : lines.get(index - 1).text();
        return current.isField() && before.length() > 50 && Label.withValue(before) == null && setApart(index, current);
    }

    /** Where any word of a name tells of what part it is. */
    boolean mayName(int index, @Nullable Topic current) {
        TextLine line = lines.get(index);
        return setApart(index, current) || above.has(index, current)
                || line.gap() > 0 && !line.isBullet() && PairedNames.are(line.text());
    }

    /** A few words that stand where only a heading does. */
    boolean setApart(int index, @Nullable Topic current) {
        TextLine line = lines.get(index);
        return plain.has(index, current) || !line.isBullet() && line.indent() <= 1
                && (TITLED.matcher(NUMBER.matcher(colons.bare(line.text())).replaceFirst("")).matches()
                        || Teams.isTrade(line.text()) && around.isBullet(index + 1))
                && line.text().replaceFirst(" \\([^()]{1,80}\\)$", "").split(" ").length <= (line.text().endsWith("?") ? 10 : 6)
                && (current == Topic.ACTIONS && behind.headsAnother(index)
                        || (current != Topic.ACTIONS || behind.onlyBullets(index)) && around.standsAlone(index, current));
    }

    /** Words that we have no name for where only a heading stands. */
    private boolean standsLikeOne(int index, String text, Place place) {
        return isLikeTheOthers(index, text, place) || !PARTED.contains(place.current()) && setApart(index, place.current())
                && Topics.of(text.toLowerCase(Locale.ROOT)) == null;
    }

    /** A line set apart that ends with a colon, as all headings did; among actions it may name a group of them. */
    private boolean isLikeTheOthers(int index, String text, Place place) {
        TextLine line = lines.get(index);
        boolean apart = place.colons() > 1 && line.gap() > 0 && lines.get(index + 1).gap() > 0
                || place.colons() > 0 && around.standsAlone(index, place.current());
        return apart && place.current() != Topic.ACTIONS && line.text().endsWith(":") && text.indexOf(' ') > 0
                && text.split(" ").length <= 5 && TITLED.matcher(text).matches();
    }
}
