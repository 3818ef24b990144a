package dev.hindsight.incident.read;

/**
 * What a search finds, with a rank. Ranking reads the words of each incident that fits, so where very many fit, only the newest of
 * them are ranked, and the newest of those with the words in their title. See {@code decisions/0004-search-has-rows-of-its-own.md}.
 *
 * @param conditions the values of {@code sql}
 */
record Ranked(String sql, Conditions conditions) {

    private static final int NEWEST = 300;
    private static final int NEWEST_TITLED = 200;

    /**
     * Among so many of the newest it is seen whether the words are so frequent that walking on from there soon finds enough. All others
     * are looked up in the index of words: no index has the order {@code declared_at + interval '0'}, so the planner, which does not know
     * what it costs to fetch a vector, cannot choose to walk instead.
     */
    private static final int PROBED = 100;
    private static final int FREQUENT = 15;
    private static final int WALKED = 2_500;

    /** @param filters on a row of {@code incident}, all but that the words fit and that the reader may see it */
    static Ranked of(String words, Conditions filters, Reader reader) {
        var all = new Conditions(filters);
        String query = "websearch_to_tsquery('english', " + all.place(words) + ")";
        Conditions said = new Conditions(all).add("said.words @@ " + query).visibleTo(reader, "said.");
        if (!filters.toString().isEmpty()) {
            said.add("exists (select from incident " + filters + " and incident.id = said.id)");
        }
        Conditions titled = filters.and(said).add("heading @@ " + query).visibleTo(reader);
        String sql = """
                with probed as materialized (select count(*) >= %4$d as frequent from (%3$s limit %5$d) as said %2$s),
                walked as materialized (select id from (%3$s limit %6$d) as said %2$s and (select frequent from probed)
                    order by declared_at desc, number desc limit %7$d)
                select id, number, ts_rank(words, %1$s)::float8 as rank from incident_search
                where id = any(array(
                    select id from walked
                    union
                    (select id from incident_search said %2$s and (select count(*) from walked) < %7$d
                        order by declared_at + interval '0' desc, number desc limit %7$d)
                    union
                    (select id from incident %8$s order by declared_at desc, number desc limit %9$d)))"""
                .formatted(query, said, "select * from incident_search order by declared_at desc, number desc", FREQUENT,
                        PROBED,
                        WALKED, NEWEST, titled, NEWEST_TITLED);
        return new Ranked(sql, titled);
    }
}
