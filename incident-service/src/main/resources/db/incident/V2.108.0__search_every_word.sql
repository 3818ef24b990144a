-- "The site is down": the words that English has most often say much of an incident ("down", "off", "not"), so none is left out of the
-- index. Queries leave out those that stand in every text. Rows of before are made again at the start (IncidentProjection.SHAPE).
create text search dictionary incident_stem (template = pg_catalog.snowball, language = english);
create text search configuration incident_words (copy = pg_catalog.english);
alter text search configuration incident_words
    alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word with incident_stem;

-- As before, but for stems of two letters: "offing" is "of" to the stemmer, and that stands everywhere.
create or replace function incident_search_begun(beginning text, forms text) returns tsquery language sql immutable as $$
    select (coalesce((select string_agg(quote_literal(lexeme), ' | ') from unnest(to_tsvector('incident_words', forms))
        where not starts_with(lexeme, beginning) and length(lexeme) > 2) || ' | ', '') || quote_literal(beginning) || ':*')::tsquery
$$;
