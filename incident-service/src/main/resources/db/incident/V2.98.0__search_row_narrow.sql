-- The vector of an incident's words moves out of the row that a search finds it by. What the index finds, thousands of rows, is then read
-- from few and warm pages; the vector is fetched only of those that are ranked. As V2.80.0 had it, each of them cost a page.
-- And the vector says which of the newest incidents this is: one word more for every 4,096 of them, with a space in it, so that nobody
-- can write it. With it the index finds those of the newest that fit without looking at all the others.
alter table incident_search rename to incident_search_wide;
create table incident_search (
    id uuid not null,
    number bigint not null,
    declared_at timestamptz not null,
    words tsvector not null,
    confidential boolean not null default true,
    insiders text[] not null default '{}'
) with (toast_tuple_target = 128);
alter table incident_search alter column words set storage external;

create function incident_search_words(search tsvector, number bigint) returns tsvector language sql immutable as $$
    select search || array_to_tsvector(array[' ' || number / 4096])
$$;

-- The 4,096 to 8,192 newest incidents.
create function incident_search_recent() returns tsquery language sql stable as $$
    select format(''' %s'' | '' %s''', max(number) / 4096, max(number) / 4096 - 1)::tsquery from incident_search
$$;

insert into incident_search (id, number, declared_at, words, confidential, insiders)
select id, number, declared_at, incident_search_words(words, number), confidential, insiders from incident_search_wide
order by declared_at, number;
drop table incident_search_wide;

alter table incident_search add primary key (id), add foreign key (id) references incident on delete cascade;
create index incident_search_by_number on incident_search (number);
create index incident_search_by_words on incident_search using gin (words);

create or replace function incident_search_follow() returns trigger language plpgsql as $$
begin
    insert into incident_search (id, number, declared_at, words, confidential, insiders)
    values (new.id, new.number, new.declared_at, incident_search_words(new.search, new.number), new.confidential, new.insiders)
    on conflict (id) do update set words = excluded.words, confidential = excluded.confidential, insiders = excluded.insiders;
    return null;
end
$$;
