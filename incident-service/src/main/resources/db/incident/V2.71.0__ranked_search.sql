-- A word in the title weighs more than one in the report or a label, and that more than one in the timeline. Titles have an index of
-- their own, so that an old incident with the word in its title is found among many newer ones that only mention it.
alter table incident add column heading tsvector not null default '';
update incident set heading = to_tsvector('english', view::json ->> 'title'),
    search = setweight(to_tsvector('english', view::json ->> 'title'), 'A')
        || setweight(to_tsvector('english', left(concat_ws(E'\n', key, array_to_string(labels, E'\n'),
            array_to_string(services, E'\n'),
            (select string_agg(value, E'\n') from json_each_text(view::json -> 'report'))), 180000)), 'B')
        || setweight(to_tsvector('english', left(coalesce((select string_agg(entry ->> 'text', E'\n')
            from json_array_elements(view::json -> 'timeline') entry where entry -> 'retracted' is null), ''), 180000)), 'C')
        || to_tsvector('english', left(concat_ws(E'\n', environment, array_to_string(insiders, E'\n'),
            (select string_agg(alert ->> 'title', E'\n') from json_array_elements(view::json -> 'alerts') alert)), 40000));
create index incident_by_heading on incident using gin (heading);
