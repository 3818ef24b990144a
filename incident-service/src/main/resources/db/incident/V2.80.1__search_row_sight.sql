-- Who may see an incident goes with what a search reads of it, so that of thousands that fit not each has to be looked up.
-- Until it is filled in, nobody but administrators sees it.
alter table incident_search add column confidential boolean not null default true, add column insiders text[] not null default '{}';
update incident_search said set confidential = i.confidential, insiders = i.insiders from incident i where i.id = said.id;

create or replace function incident_search_follow() returns trigger language plpgsql as $$
begin
    insert into incident_search (id, number, declared_at, words, confidential, insiders)
    values (new.id, new.number, new.declared_at, new.search || ''::tsvector, new.confidential, new.insiders)
    on conflict (id) do update set words = excluded.words, confidential = excluded.confidential, insiders = excluded.insiders;
    return null;
end
$$;
drop trigger incident_search_change on incident;
create trigger incident_search_change after update of search, confidential, insiders on incident for each row
    when (old.search is distinct from new.search or old.confidential is distinct from new.confidential
        or old.insiders is distinct from new.insiders)
    execute function incident_search_follow();
