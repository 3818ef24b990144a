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

    /** @param conditions on a row of {@code incident}, all but that the words fit */
    static Ranked of(String words, Conditions conditions) {
        String query = "websearch_to_tsquery('english', " + conditions.place(words) + ")";
        String sql = """
                select id, number, ts_rank(words, %1$s)::float8 as rank from incident_search
                where words @@ %1$s and id = any(array(
                    (select said.id from incident_search said join incident on incident.id = said.id %2$s and said.words @@ %1$s
                        order by said.declared_at desc, said.number desc limit %3$d)
                    union
                    (select id from incident %2$s and heading @@ %1$s order by declared_at desc, number desc limit %4$d)))"""
                .formatted(query, conditions, NEWEST, NEWEST_TITLED);
        return new Ranked(sql, conditions);
    }
}
