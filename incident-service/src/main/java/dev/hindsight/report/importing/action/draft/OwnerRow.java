package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.people.Names;

/** "Ida Beispiel · LMP-7 · due 1 April 2021" in the line below an action: whose it is, its tickets, how it stands and until when. */
public final class OwnerRow {

    private static final int LONGEST = 200;
    private static final int LONGEST_STATE = 30;
    private static final Pattern BORDER = Pattern.compile(" [·•|/] ");
    private static final Pattern ACCOUNT = Pattern.compile("@[\\w.-]{2,40}");
    private static final Pattern TICKET = Pattern.compile("[A-Z][A-Z0-9]{1,9}-\\d{1,6}|#\\d{1,7}|https?://\\S{1,500}");
    private static final Pattern DUE = Pattern.compile("(?i)(?:due|deadline|until|by)(?: on| by)? (?=\\S* ?\\S*\\d)(.{4,30})");

    private OwnerRow() {}

    /** Each piece with the label it would have, none where the line does not open with a name or says anything else behind it. */
    public static List<String> labels(String line) {
        String[] pieces = line.length() > LONGEST ? new String[0] : BORDER.split(line.strip());
        if (pieces.length < 2 || !isOwner(pieces[0])) {
            return List.of();
        }
        var labels = new ArrayList<String>(List.of("Owner: " + pieces[0].strip()));
        for (String piece : List.of(pieces).subList(1, pieces.length)) {
            String label = label(piece.strip());
            if (label == null) {
                return List.of();
            }
            labels.add(label);
        }
        return labels;
    }

    private static boolean isOwner(String piece) {
        return ACCOUNT.matcher(piece).matches() || new Names().isPerson(piece) || !piece.isBlank() && Names.isNobody(piece);
    }

    private static @Nullable String label(String piece) {
        Matcher due = DUE.matcher(piece);
        if (TICKET.matcher(piece).matches()) {
            return "Ticket: " + piece;
        }
        if (due.matches()) {
            return "Due: " + due.group(1);
        }
        boolean state = piece.length() <= LONGEST_STATE && piece.indexOf(':') < 0 && DoneWords.of(piece) != null;
        return state ? "State: " + piece : LabelBelow.of(piece) != null ? piece : null;
    }
}
