package dev.hindsight.report.importing.action.cell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Orders;

/** Whether a table is one of actions: below the headings stand what is to be done, and owners, tickets or states where these say so. */
public final class ActionRows {

    private static final Pattern NAME = Pattern.compile("@?\\p{Lu}[\\p{L}.'’-]*(?: [\\p{Lu}(][\\p{L}.'’()-]*){0,3}");
    /** What an owner may be called that is no name: an account, a team, two of them. */
    private static final Pattern SHORT = Pattern.compile("\\S{1,40}(?: \\S{1,40}){0,3}(?<![.!?;:])");
    private static final Pattern PRIORITY = Pattern
            .compile(
                    "(?i)\\W{0,3}(?:[ps]\\d|low|medium|med|high|critical|urgent|normal|must|should|could|immediate)\\b.{0,20}");
    private static final Pattern NUMBER = Pattern.compile("(?:#|[A-Z]{1,5}-?)?\\d{1,6}\\.?");
    private static final Pattern NUMBERED = Pattern.compile("(?:#\\d{1,6}|[A-Z][A-Z0-9]{1,9}-\\d{1,6})\\b");

    private ActionRows() {}

    /**
     * How many of a hundred rows hold what the headings say, none where a row does not say what is to be done or holds what its
     * heading cannot mean.
     */
    public static int sure(Block.Table table) {
        List<String> head = words(table.rows().getFirst());
        Optional<Columns> columns = Columns.of(head).or(() -> Columns.ofHead(head)).or(() -> WordyTickets.of(table));
        if (table.rows().size() < 2 || columns.isEmpty() || !columns.get().has(Columns.Kind.TEXT)) {
            return 0;
        }
        List<List<String>> body = table.rows().stream().skip(1).map(ActionRows::words).toList();
        long strange = head.stream().filter(name -> !name.isEmpty() && Columns.kind(name) == null).count();
        long sure = areCounted(body) ? body.size() : body.stream().filter(row -> isSure(columns.get(), row)).count();
        boolean anchored = areCounted(body) || (strange == 0
                ? sure * 2 >= body.size()
                : sure == body.size() && body.size() > 1 && strange * 2 <= head.size());
        boolean fit = (anchored || strange == 0 && columns.get().has(Columns.Kind.OWNER))
                && body.stream().allMatch(row -> fits(columns.get(), row, anchored));
        return fit ? (int) Math.max(1, sure * 100 / body.size()) : 0;
    }

    /** Whether a cell says what is to be done, and not who does it, where it is tracked or how it stands. */
    public static boolean opens(String cell) {
        return cell.indexOf(' ') > 0 && !mayOwn(cell) && !CellWords.isTicket(cell) && !CellWords.isState(cell);
    }

    private static List<String> words(Block.Row row) {
        return row.cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
    }

    private static boolean fits(Columns columns, List<String> row, boolean anchored) {
        return IntStream.range(0, row.size()).allMatch(i -> switch (columns.at(i)) {
            case TEXT -> tellsWhat(row.get(i));
            case TICKET -> !ActionWords.isType(row.get(i));
            case NUMBER -> row.get(i).isEmpty() || NUMBER.matcher(row.get(i)).matches();
            case OWNER -> mayOwn(row.get(i)) || anchored && SHORT.matcher(row.get(i)).matches()
                    && !Orders.openWith(row.get(i).split(" ")[0]);
            case null, default -> true;
        });
    }

    private static boolean tellsWhat(String words) {
        return !words.isEmpty() && Columns.kind(words) == null && !CellWords.isNoMoreThanTicket(words)
                && (DoneWords.of(words) == null || words.indexOf(' ') > 0);
    }

    /** Whether the type of an action, its state, its ticket or the like stands where the headings say. */
    private static boolean isSure(Columns columns, List<String> row) {
        return IntStream.range(0, row.size()).anyMatch(i -> switch (columns.at(i)) {
            case TYPE -> ActionWords.isType(row.get(i));
            case STATE -> DoneWords.of(row.get(i)) != null;
            case TICKET -> CellWords.isTicket(row.get(i)) || NUMBER.matcher(row.get(i)).matches();
            case TEXT -> NUMBERED.matcher(row.get(i)).lookingAt();
            case DUE -> CellWords.isDay(row.get(i));
            case PRIORITY -> PRIORITY.matcher(row.get(i)).matches();
            case NUMBER -> NUMBER.matcher(row.get(i)).matches();
            case null, default -> false;
        });
    }

    /** Whether the rows count themselves in one of the columns: 1, 2, 3. */
    private static boolean areCounted(List<List<String>> rows) {
        return rows.size() > 2 && IntStream.range(0, rows.getFirst().size()).anyMatch(column -> IntStream.range(0, rows.size())
                .allMatch(row -> column < rows.get(row).size()
                        && rows.get(row).get(column).matches("#?" + (row + 1) + "[.)]?")));
    }

    private static boolean mayOwn(String words) {
        return words.isEmpty() || Names.isNobody(words) || NAME.matcher(words).matches();
    }
}
