package dev.hindsight.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gathers what two texts share and what only one of them has. A blank between two changes counts as changed, and so does lone
 * punctuation where words were replaced by others: a colon that two sentences happen to share joins them into nothing readable.
 */
final class TextParts {

    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LONE = Pattern.compile("[\\p{P}\\p{Zs}\\t]+");

    /** What both have, and then what only the one before and the one after have. */
    private record Stretch(StringBuilder equal, StringBuilder deleted, StringBuilder inserted) {

        Stretch() {
            this(new StringBuilder(), new StringBuilder(), new StringBuilder());
        }

        boolean isChanging() {
            return !deleted.isEmpty() || !inserted.isEmpty();
        }

        /** Whether what both have before the next change belongs to the changes. */
        boolean goesOnIn(Stretch next) {
            boolean replaces = deleted.length() + next.deleted.length() > 0 && inserted.length() + next.inserted.length() > 0;
            return isChanging() && next.isChanging() && (replaces ? LONE : BLANK).matcher(next.equal).matches();
        }

        void join(Stretch next) {
            deleted.append(next.equal).append(next.deleted);
            inserted.append(next.equal).append(next.inserted);
        }
    }

    private final List<Stretch> stretches = new ArrayList<>(List.of(new Stretch()));

    void equal(String text) {
        if (stretches.getLast().isChanging()) {
            stretches.add(new Stretch());
        }
        stretches.getLast().equal.append(text);
    }

    void delete(String text) {
        stretches.getLast().deleted.append(text);
    }

    void insert(String text) {
        stretches.getLast().inserted.append(text);
    }

    List<TextPart> all() {
        var joined = new ArrayList<Stretch>();
        for (Stretch stretch : stretches) {
            if (!joined.isEmpty() && joined.getLast().goesOnIn(stretch)) {
                joined.getLast().join(stretch);
            } else {
                joined.add(stretch);
            }
        }
        var parts = new ArrayList<TextPart>();
        for (Stretch stretch : joined) {
            add(parts, TextPart.Op.EQUAL, stretch.equal);
            add(parts, TextPart.Op.DELETE, stretch.deleted);
            add(parts, TextPart.Op.INSERT, stretch.inserted);
        }
        return List.copyOf(parts);
    }

    private static void add(List<TextPart> parts, TextPart.Op op, StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(op, text.toString()));
        }
    }
}
