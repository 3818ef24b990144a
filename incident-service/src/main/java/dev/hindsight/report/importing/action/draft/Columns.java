package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the columns of an action table hold, by their headings. */
public final class Columns {

    /** The meaning of a column. */
    public enum Kind {
        TEXT, OWNER, TICKET, TYPE, STATE, DUE, PRIORITY, NUMBER, REMARK
    }

    private static final List<String> GLUED = List.of("Action Items", "Action Item", "Actions", "Action", "Tasks", "Task",
            "Description",
            "Owners", "Owner", "Assignee", "Type", "Issue", "Tickets", "Ticket", "Jira", "Bug", "Links", "Link", "Status",
            "State",
            "Due Date", "Due date", "Due", "Priority", "Comments", "Notes");

    /** "👤 Owner", "¿Quién?": what stands in front of a name and is no letter of it. */
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}#%№]+(?=\\p{L})");

    private final List<@Nullable Kind> kinds;

    private Columns(List<@Nullable Kind> kinds) {
        this.kinds = kinds;
    }

    public static @Nullable Kind kind(String name) {
        String text = SIGNS.matcher(name.strip()).replaceFirst("").replaceAll("[:*]+$", "").replace("(s)", "s").strip()
                .toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        if (text.isEmpty() || text.length() > 40) {
            return null;
        }
        Kind kind = ColumnNames.kind(text);
        return kind == null && text.endsWith("?") ? ColumnNames.kind(text.substring(0, text.length() - 1).strip()) : kind;
    }

    /** The columns of a row of headings, none when the row is none. */
    public static Optional<Columns> of(List<String> names) {
        var kinds = new ArrayList<@Nullable Kind>();
        for (String name : names) {
            Kind kind = kind(name);
            if (kind == null && !name.isBlank() && name.length() > 30) {
                return Optional.empty();
            }
            kinds.add(kind == Kind.TEXT && kinds.contains(Kind.TEXT) || kind == Kind.OWNER && kinds.contains(Kind.OWNER)
                    ? Kind.REMARK
                    : kind);
        }
        int owner = kinds.indexOf(Kind.OWNER);
        if (owner >= 0 && !kinds.contains(Kind.TEXT) && names.get(owner).strip().equalsIgnoreCase("name")) {
            kinds.set(owner, null); // "Type | Name" may list anything
        }
        boolean headed = kinds.contains(Kind.TEXT) || kinds.contains(Kind.OWNER) && names.size() > 1;
        long named = kinds.stream().filter(kind -> kind != null).count();
        long all = names.stream().filter(name -> !name.isBlank()).count();
        boolean state = named == 1 && all > 1
                && names.stream().anyMatch(name -> kind(name) != null && DoneWords.of(name) != null);
        return headed && !state && named * 2 >= all
                ? Optional.of(new Columns(kinds))
                : Optional.empty();
    }

    /** The columns of a row that is marked as one of headings: one that names the words of the actions will do. */
    public static Optional<Columns> ofHead(List<String> names) {
        var kinds = new ArrayList<@Nullable Kind>();
        names.forEach(name -> kinds.add(kind(name)));
        return kinds.stream().filter(kind -> kind == Kind.TEXT).count() == 1
                ? Optional.of(new Columns(kinds))
                : Optional.empty();
    }

    /** Whether they say what is to be done, by whom, and where it stands, so that no other table has them. */
    public boolean areOfActions() {
        return has(Kind.TEXT) && has(Kind.OWNER) && (has(Kind.STATE) || has(Kind.DUE) || has(Kind.TICKET));
    }

    /** Headings printed without anything between them: "Action ItemTypeOwnerIssue". */
    public static Optional<Columns> glued(String line) {
        List<String> names = names(line);
        return names.size() > 1 ? of(names) : Optional.empty();
    }

    /** The same as names, none where the line holds anything else. */
    public static List<String> names(String line) {
        var names = new ArrayList<String>();
        String rest = line.strip();
        while (!rest.isEmpty() && names.size() < 9) {
            String from = rest;
            Optional<String> next = GLUED.stream().filter(from::startsWith).findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            names.add(next.get());
            rest = rest.substring(next.get().length()).strip();
        }
        return names;
    }

    @Nullable
    public Kind at(int column) {
        return column < kinds.size() ? kinds.get(column) : null;
    }

    /** The first column of that kind, -1 where there is none. */
    public int of(Kind kind) {
        return kinds.indexOf(kind);
    }

    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    public boolean ownerFirst() {
        int owner = kinds.indexOf(Kind.OWNER);
        int text = kinds.indexOf(Kind.TEXT);
        return owner >= 0 && (text < 0 || owner < text);
    }

    /** Whether remarks stand between an action and its owner, so that only an owner ends a row. */
    public boolean ownerBehindRemarks() {
        int owner = kinds.indexOf(Kind.OWNER);
        int text = kinds.indexOf(Kind.TEXT);
        int remark = kinds.indexOf(Kind.REMARK);
        return text >= 0 && text < remark && remark < owner && owner == kinds.size() - 1;
    }

    public Columns asText(int column) {
        var changed = new ArrayList<>(kinds);
        while (changed.size() <= column) {
            changed.add(null);
        }
        changed.set(column, Kind.TEXT);
        return new Columns(changed);
    }

    public static Columns none() {
        return new Columns(new ArrayList<>());
    }
}
