package dev.hindsight.incident.read.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.incident.read.Visibility;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Reader;

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

    private static final String RECENT = "said.%s @@ (select incident_search_recent())";
    private static final String TOO_FEW_TITLED = "(select count(*) from titled) < " + NEWEST_TITLED;
    private static final String TOO_FEW_WALKED = "(select count(*) from walked) < " + NEWEST;
    private static final String TOO_FEW_RECENT = "(select count(*) from recent) < " + NEWEST;

    /** What so many titles have, nearly every incident has: the newest are met sooner one by one than in lists of all that have it. */
    private static final String WALK = "select id from (select * from incident_search order by number desc limit 1000) said %s"
            + " and not " + TOO_FEW_TITLED + " order by number desc limit " + NEWEST;

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
            among.add(FEW).add("said.id = any(array(select id from few))").add("said.words @@ " + query);
            Visibility.limit(among, reader, "said.");
        }
        Conditions said = fitting(among, "said.words @@ " + query, filters, reader);
        Conditions titled = fitting(said, "said.heading @@ " + query, filters, reader);
        Matcher key = KEY.matcher(words.text());
        long number = key.matches() ? Long.parseLong(key.group(1)) : 0;
        Conditions named = Visibility.limit(filters.and(titled).add("key = ?", "INC-" + number), reader);
        String asked = named.place(number);
        String few = narrow
                ? "few as materialized (select id from incident %s limit %d), ".formatted(filters, MOST_OF_FEW + 1)
                : "";
        String ofFew = narrow ? " union (select id from incident_search said " + among + ")" : "";
        String sql = """
                with %1$stitled as materialized (%2$s), walked as materialized (%3$s), recent as materialized (%4$s)
                select id, number, ts_rank(words, %5$s)::float8 + case when number = %6$s then %7$d else 0 end as rank
                from incident_search
                where id = any(array(
                    select id from titled union select id from walked union select id from recent%8$s
                    union (%9$s)
                    union (%10$s)
                    union (select id from incident %11$s)))"""
                .formatted(few, newest(titled, RECENT.formatted("heading"), NEWEST_TITLED), WALK.formatted(said),
                        newest(said, RECENT.formatted("words") + " and " + TOO_FEW_WALKED, NEWEST), query, asked, ABOVE_ALL,
                        ofFew, newest(said, TOO_FEW_RECENT + " and " + TOO_FEW_WALKED, NEWEST),
                        newest(titled, TOO_FEW_TITLED, NEWEST_TITLED), named);
        return new Ranked(sql, named);
    }

    /** Whose words fit, whoever asks may see, and the filters let through. @param before whose values come first */
    private static Conditions fitting(Conditions before, String words, Conditions filters, Reader reader) {
        Conditions fitting = Visibility.limit(new Conditions(before).add(words), reader, "said.");
        if (filters.toString().contains(BY_INDEX)) {
            fitting.add(MANY);
        }
        return filters.toString().isEmpty()
                ? fitting
                : fitting.add("exists (select from incident " + filters + " and incident.id = said.id)");
    }

    private static String newest(Conditions fitting, String and, int most) {
        return "select id from incident_search said %s and %s order by %s limit %d".formatted(fitting, and, NEWEST_FIRST, most);
    }
}
