-- The vector of an incident's words moves out of the row that a search finds it by. What the index finds, thousands of rows, is then read
-- from few and warm pages; the vector is fetched only of those that are ranked. As V2.80.0 had it, each of them cost a page.
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

insert into incident_search select id, number, declared_at, words, confidential, insiders from incident_search_wide
order by declared_at, number;
drop table incident_search_wide;

alter table incident_search add primary key (id), add foreign key (id) references incident on delete cascade;
create index incident_search_by_declaration on incident_search (declared_at, number);
create index incident_search_by_words on incident_search using gin (words);
