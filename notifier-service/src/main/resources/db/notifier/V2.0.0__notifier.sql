-- Where messages can go. A deleted channel stays as a row without secrets, because the ledger points at it for ever.
create table channel (
    id uuid primary key,
    version bigint not null,
    name text not null,
    type text not null,
    config text not null check (config is json object),
    secrets bytea,
    enabled boolean not null,
    disabled_reason text,
    deleted boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

-- Who hears of what.
create table rule (
    id uuid primary key,
    version bigint not null,
    name text not null,
    enabled boolean not null,
    match text not null check (match is json object),
    channels uuid[] not null,
    allow_confidential boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

-- What this service knows of incidents and action items, from their events alone.
create table known_incident (
    id uuid primary key,
    key text not null,
    version bigint not null,
    title text not null,
    severity text not null,
    status text not null,
    environment text not null,
    services text[] not null,
    confidential boolean not null,
    people text[] not null,
    readers text[] not null
);
create index known_incident_by_key on known_incident (key);

create table known_action_item (
    id uuid primary key,
    key text not null,
    version bigint not null,
    incident uuid not null,
    text text not null,
    type text not null,
    owner text,
    priority text not null,
    due_on date,
    status text not null
);

-- Messages about action items that came before their incident did; they are planned when it has come.
create table parked_message (
    event uuid primary key,
    incident uuid not null,
    message text not null check (message is json object)
);
create index parked_message_by_incident on parked_message (incident, event);

-- What there is to tell of an event; the same words for every channel.
create table noted_event (
    id uuid primary key,
    type text not null,
    at timestamptz not null,
    message text not null check (message is json object)
);
create index noted_event_newest on noted_event (at desc);

-- The ledger: one row per event, rule, channel and recipient, which ends in exactly one outcome. due_at is also the lease of
-- the one who sends, and fence tells whether he still holds it.
create table delivery (
    id uuid primary key,
    event uuid not null references noted_event (id),
    incident uuid,
    action_item uuid,
    rule uuid,
    rule_name text,
    channel uuid not null references channel (id),
    channel_name text not null,
    channel_type text not null,
    recipient text not null,
    confidential_allowed boolean not null,
    outcome text not null check (outcome in ('pending', 'sent', 'deduplicated', 'throttled', 'digested', 'failed', 'dead-lettered',
        'suppressed')),
    reason text,
    message_id text not null,
    subject text,
    body text,
    planned_at timestamptz not null default now(),
    sent_at timestamptz,
    due_at timestamptz not null default now(),
    tries integer not null default 0,
    fence bigint not null default 0,
    unique nulls not distinct (event, rule, channel, recipient)
);
create index delivery_due on delivery (channel, due_at) where outcome = 'pending';
create index delivery_by_incident on delivery (incident, id);
create index delivery_by_action_item on delivery (action_item, id);

-- Begun before the send and completed after it: one that was never completed died on the way.
create table attempt (
    delivery uuid not null references delivery (id),
    number bigint not null,
    at timestamptz not null,
    finished_at timestamptz,
    code integer,
    error text,
    body text,
    primary key (delivery, number)
);

-- How the ledger is read. readers is null where everybody may see the row.
create view ledger as
select d.*, e.type as event_type, k.key as incident_key, a.key as action_item_key,
    case when k.confidential then k.readers::varchar[] end as readers,
    coalesce((select json_agg(json_build_object('at', t.at, 'finishedAt', t.finished_at, 'code', t.code, 'error', t.error,
        'body', t.body) order by t.number) from attempt t where t.delivery = d.id), '[]')::text as attempts
from delivery d
join noted_event e on e.id = d.event
left join known_incident k on k.id = d.incident
left join known_action_item a on a.id = d.action_item;
