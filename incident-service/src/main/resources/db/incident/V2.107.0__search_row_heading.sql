-- The words of a title stand beside all the others, and say like them which of the newest incidents this is. From the wide rows of the
-- incidents the planner read one after the other, newest first, until it had met 200 with the word in their title.
alter table incident_search add column heading tsvector not null default '';
alter table incident_search alter column heading set storage external;
update incident_search said set heading = incident_search_words(incident.heading, incident.number)
from incident where incident.id = said.id;
create index incident_search_by_heading on incident_search using gin (heading);
drop index incident_by_heading;

create or replace function incident_search_follow() returns trigger language plpgsql as $$
begin
    insert into incident_search (id, number, declared_at, words, heading, confidential, insiders)
    values (new.id, new.number, new.declared_at, incident_search_words(new.search, new.number),
        incident_search_words(new.heading, new.number), new.confidential, new.insiders)
    on conflict (id) do update set words = excluded.words, heading = excluded.heading, confidential = excluded.confidential,
        insiders = excluded.insiders;
    return null;
end
$$;

-- All that begins with these letters, and those of the given forms of it whose stems do not: each word more that a query names has to
-- be looked for beside every other.
create function incident_search_begun(beginning text, forms text) returns tsquery language sql immutable as $$
    select (coalesce((select string_agg(quote_literal(lexeme), ' | ') from unnest(to_tsvector('english', forms))
        where not starts_with(lexeme, beginning)) || ' | ', '') || quote_literal(beginning) || ':*')::tsquery
$$;
