-- What was decided about each alert, why, and since when it is in its state.
alter table alert
    add column state_at timestamptz,
    add column decision text,
    add column shown boolean not null default true;
update alert set state_at = coalesce(ends_at, starts_at), decision = case when incident_id is null then 'recorded' else 'attached' end;
alter table alert alter column state_at set not null;
comment on column alert.shown is 'false for what came in a storm and stands only here, not among the events of its incident';
create index alert_declaring on alert (source_id, first_seen_at) where decision in ('declared', 'storm');
create index alert_unresolved on alert (last_seen_at) where status <> 'resolved';

-- How alerts of all sources are placed, silenced or grouped; the lowest number speaks first.
create table alert_rule (
    id uuid primary key,
    number integer not null,
    name text not null,
    match jsonb not null,
    action jsonb not null,
    active_from timestamptz,
    active_until timestamptz,
    paused boolean not null default false,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    created_by text not null,
    updated_at timestamptz not null default now(),
    deleted_at timestamptz
);
create unique index alert_rule_number on alert_rule (number) where deleted_at is null;

-- An incident that stands for more alerts than anybody could look at one by one.
create table alert_storm (
    incident_id uuid primary key,
    source_id uuid not null references alert_source,
    began_at timestamptz not null default now(),
    told_at timestamptz
);

-- What somebody has changed on purpose, as sources tell it.
create table alert_change (
    source_id uuid not null references alert_source,
    id text not null,
    title text not null,
    state text,
    service text,
    environment text,
    at timestamptz not null,
    link text,
    receipt_id uuid not null,
    seen_at timestamptz not null default now(),
    primary key (source_id, id)
);
create index alert_change_by_time on alert_change (at, source_id, id);
