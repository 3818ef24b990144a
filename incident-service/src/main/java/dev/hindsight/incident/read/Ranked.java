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
                select id, number, ts_rank(words, %1$s)::float8 as rank from incident_search
                where words @@ %1$s and id = any(array(
                    (select id from incident_search said %2$s order by declared_at desc, number desc limit %4$d)
                    union
                    (select id from incident %3$s order by declared_at desc, number desc limit %5$d)))"""
                .formatted(query, said, titled, NEWEST, NEWEST_TITLED);
        return new Ranked(sql, titled);
    }
}
