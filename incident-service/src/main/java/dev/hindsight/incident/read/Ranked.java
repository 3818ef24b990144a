package dev.hindsight.incident.read;

import java.util.regex.Matcher;

/**
 * What a search finds, with a rank. Ranking reads each text that fits, so where very many fit, only the newest of them are ranked,
 * and the newest of those with the words in their title.
 *
 * @param conditions the values of {@code sql}
 */
record Ranked(String sql, Conditions conditions) {

    private static final int NEWEST = 200;

    /**
     * @param rows a table of incidents
     * @param conditions among them that the words fit
     */
    static Ranked of(String rows, String words, Conditions conditions) {
        String query = "websearch_to_tsquery('english', " + conditions.place(words) + ")";
        String newest = " order by declared_at desc, number desc limit " + NEWEST;
        String columns = "select number, brief, search, declared_at from " + rows + " ";
        String titled = conditions.toString().replaceFirst("^where ",
                "where heading @@ " + Matcher.quoteReplacement(query) + " and ");
        return new Ranked("select number, brief, ts_rank(search, " + query + ")::float8 as rank from ((" + columns + conditions
                + newest + ") union (" + columns + titled + newest + ")) as fitting", conditions);
    }
}
