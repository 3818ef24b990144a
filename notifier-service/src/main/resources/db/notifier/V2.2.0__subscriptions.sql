-- What a person wants to hear by mail, beside what rules tell.
create table subscription (
    person text primary key,
    version bigint not null,
    email text,
    events text[] not null,
    min_severity text,
    only_mine boolean not null,
    updated_at timestamptz not null
);

-- The channel that the ledger names for them. Nobody set it up, so nobody finds it among the channels or puts it into a rule.
insert into channel (id, version, name, type, config, enabled, deleted, created_at, updated_at)
values ('00000000-0000-7000-8000-000000000001', 1, 'personal mail', 'email', '{"to":[]}', true, true, now(), now());
