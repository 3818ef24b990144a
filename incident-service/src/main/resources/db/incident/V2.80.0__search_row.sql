-- What a search reads of an incident, apart from the row of lists: the vector of its words stays inside its row, uncompressed, because
-- looking whether it fits, and how well, would otherwise fetch it from elsewhere for each of thousands of rows.
-- It follows the row of lists by itself, whoever writes that one. An empty vector added makes each anew, so that it is stored as this
-- table stores them.
create table incident_search (
    id uuid primary key references incident on delete cascade,
    number bigint not null,
    declared_at timestamptz not null,
    words tsvector not null
) with (toast_tuple_target = 8160);
alter table incident_search alter column words set storage main;

create function incident_search_follow() returns trigger language plpgsql as $$
begin
    insert into incident_search (id, number, declared_at, words) values (new.id, new.number, new.declared_at, new.search || ''::tsvector)
    on conflict (id) do update set words = excluded.words;
    return null;
end
$$;
create trigger incident_search_new after insert on incident for each row execute function incident_search_follow();
create trigger incident_search_change after update of search on incident for each row
    when (old.search is distinct from new.search) execute function incident_search_follow();

insert into incident_search (id, number, declared_at, words)
select id, number, declared_at, search || ''::tsvector from incident order by declared_at, number;
create index incident_search_by_declaration on incident_search (declared_at, number);
create index incident_search_by_words on incident_search using gin (words);
