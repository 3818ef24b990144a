package dev.hindsight.incident.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Shows where in an incident the words of a search stand: at most three places, the weightiest first. */
@ApplicationScoped
class Snippets {

    private static final int MOST = 3;
    /** Characters that no text needs (Unicode, private use) stand around what was found until it is taken apart. */
    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";

    /** Whatever words were asked for, each alone: an entry need not hold all of them to be worth showing. */
    private static final String SQL = """
            with asked as (
                select string_agg(quote_literal(lexeme), ' | ')::tsquery as words from unnest(to_tsvector('english', $2)))
            select i.id, place.field, ts_headline('english', place.text, asked.words,
                case when place.rank = 1 then 'HighlightAll=true' else 'MaxFragments=2, MaxWords=24, MinWords=8' end
                    || ', StartSel="' || $3 || '", StopSel="' || $4 || '", FragmentDelimiter=" … "') as headline
            from asked, incident i cross join lateral (
                select field, translate(left(text, 20000), $3 || $4, '') as text, rank, number,
                    row_number() over (order by rank, number) as nth
                from (
                    select 'title' as field, i.view::json ->> 'title' as text, 1 as rank, 0::bigint as number
                    union all select 'labels', array_to_string(i.labels, ', '), 1, 1
                    union all select 'report/' || key, value, 2, row_number() over ()
                        from json_each_text(i.view::json -> 'report')
                    union all select 'timeline/' || (entry ->> 'id'), entry ->> 'text', 3, row_number() over ()
                        from json_array_elements(i.view::json -> 'timeline') entry
                        where entry -> 'retracted' is null and entry -> 'from' is null) as places
                where to_tsvector('english', left(text, 20000)) @@ asked.words) as place
            where i.id = any($1) and place.nth <= $5
            order by i.id, place.rank, place.number""";

    private final Pool pool;

    Snippets(Pool pool) {
        this.pool = pool;
    }

    /** @param q as the search understands it; words after a minus are not looked for */
    Uni<Map<UUID, List<Snippet>>> of(List<UUID> incidents, String q) {
        String wanted = q.replaceAll("(?<!\\S)-(\"[^\"]*\"?|\\S+)", " ");
        return pool.preparedQuery(SQL).execute(Tuple.of(incidents.toArray(UUID[]::new), wanted, BEGIN, END, MOST)).map(rows -> {
            var found = new HashMap<UUID, List<Snippet>>();
            for (Row row : rows) {
                found.computeIfAbsent(row.getUUID("id"), _ -> new ArrayList<>())
                        .add(new Snippet(row.getString("field"), parts(row.getString("headline"))));
            }
            return found;
        });
    }

    static List<Snippet.Part> parts(String headline) {
        var parts = new ArrayList<Snippet.Part>();
        boolean mark = false;
        for (String text : headline.splitWithDelimiters("[" + BEGIN + END + "]", 0)) {
            if (text.equals(BEGIN) || text.equals(END)) {
                mark = text.equals(BEGIN);
            } else if (!text.isEmpty()) {
                parts.add(new Snippet.Part(text, mark));
            }
        }
        return List.copyOf(parts);
    }
}
