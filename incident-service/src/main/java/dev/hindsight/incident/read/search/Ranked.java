package dev.hindsight.incident.read.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.incident.read.Conditions;
import dev.hindsight.incident.read.Reader;

/**
 * What a search finds, with a rank. Ranking reads the words of each incident that fits, so where very many fit, only the newest of
 * them are ranked, and the newest of those with the words in their title. See {@code decisions/0004-search-has-rows-of-its-own.md}.
 *
 * @param conditions the values of {@code sql}
 */
public record Ranked(String sql, Conditions conditions) {

    private static final int NEWEST = 300;
    private static final int NEWEST_TITLED = 200;

    /** Filters with an index of their own: those of a service, a label, a person. Where they leave few, the words of each of these are looked at. */
    private static final String BY_INDEX = " && ";
    private static final int MOST_OF_FEW = 2_000;
    private static final String FEW = "(select count(*) from few) <= " + MOST_OF_FEW;
    private static final String MANY = "(select count(*) from few) > " + MOST_OF_FEW;

    /** An order that no index has: the planner would walk along it, not knowing what it costs to fetch the words of each. */
    private static final String NEWEST_FIRST = "declared_at + interval '0' desc, number desc";

    /** Whoever asks for one by its key wants that one, before those that mention it. */
    static final Pattern KEY = Pattern.compile("\\s*\"?INC-([1-9]\\d{0,17})\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int ABOVE_ALL = 1_000;

    /** @param filters on a row of {@code incident}, all but that the words fit and that the reader may see it */
    public static Ranked of(SearchWords words, Conditions filters, Reader reader) {
        var all = new Conditions(filters);
        String query = words.query(all::place);
        boolean narrow = filters.toString().contains(BY_INDEX);
        Conditions among = new Conditions(all);
        if (narrow) {
            among.add(FEW).add("said.id = any(array(select id from few))").add("said.words @@ " + query).visibleTo(reader,
                    "said.");
        }
        Conditions said = narrow ? new Conditions(among).add(MANY) : new Conditions(all);
        said.add("said.words @@ " + query).visibleTo(reader, "said.");
        if (!filters.toString().isEmpty()) {
            said.add("exists (select from incident " + filters + " and incident.id = said.id)");
        }
        Conditions titled = filters.and(said).add("heading @@ " + query).visibleTo(reader);
        if (narrow) {
            titled.add(MANY);
        }
        Matcher key = KEY.matcher(words.text());
        long number = key.matches() ? Long.parseLong(key.group(1)) : 0;
        Conditions named = filters.and(titled).add("key = ?", "INC-" + number).visibleTo(reader);
        String asked = named.place(number);
        String few = narrow
                ? "few as materialized (select id from incident %s limit %d), ".formatted(filters, MOST_OF_FEW + 1)
                : "";
        String ofFew = narrow ? " union (select id from incident_search said " + among + ")" : "";
        String sql = """
                with %10$srecent as materialized (
                    select id from incident_search said %2$s and words @@ (select incident_search_recent())
                    order by %3$s limit %4$d)
                select id, number, ts_rank(words, %1$s)::float8 + case when number = %7$s then %8$d else 0 end as rank
                from incident_search
                where id = any(array(
                    select id from recent%11$s
                    union
                    (select id from incident_search said %2$s and (select count(*) from recent) < %4$d order by %3$s limit %4$d)
                    union
                    (select id from incident %5$s order by declared_at desc, number desc limit %6$d)
                    union
                    (select id from incident %9$s)))"""
                .formatted(query, said, NEWEST_FIRST, NEWEST, titled, NEWEST_TITLED, asked, ABOVE_ALL, named,
                        narrow
                                ? "few as materialized (select id from incident " + filters + " limit " + MOST_OF_FEW
                                        + " + 1), "
                                : "",
                        narrow ? " union (select id from incident_search said " + among + ")" : "");
        return new Ranked(sql, named);
    }
}
