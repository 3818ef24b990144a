-- Where alerts come from. A deleted source keeps its row, because alerts and receipts speak of it.
create table alert_source (
    id uuid primary key,
    name text not null,
    type text not null,
    routing jsonb not null,
    paused boolean not null default false,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    created_by text not null,
    updated_at timestamptz not null default now(),
    deleted_at timestamptz
);
create unique index alert_source_name on alert_source (lower(name)) where deleted_at is null;

-- Of a token only its SHA-256 is kept; several at a time, so that they can be rotated.
create table alert_source_token (
    id uuid primary key,
    source_id uuid not null references alert_source,
    hash bytea not null,
    created_at timestamptz not null default now(),
    created_by text not null
);
create index alert_source_token_by_source on alert_source_token (source_id);

-- Every accepted post, byte for byte, and what became of it. It is the queue too.
create table receipt (
    id uuid primary key,
    arrival bigint generated always as identity,
    source_id uuid not null references alert_source,
    received_at timestamptz not null default now(),
    state text not null default 'received',
    reason text,
    headers jsonb not null,
    body bytea not null,
    body_hash bytea not null,
    alerts uuid[] not null default '{}',
    incident_id uuid,
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    processed_at timestamptz
);
create index receipt_waiting on receipt (arrival) where state = 'received';
create index receipt_by_source on receipt (source_id, arrival);

-- One row per firing episode: the alert is source and fingerprint, the episode begins at starts_at.
create table alert (
    id uuid primary key,
    source_id uuid not null references alert_source,
    fingerprint text not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    status text not null,
    group_hash bytea not null,
    title text not null,
    severity text not null,
    service text,
    environment text not null,
    labels jsonb not null,
    annotations jsonb not null,
    generator_url text,
    incident_id uuid,
    reason text,
    first_seen_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    unique (source_id, fingerprint, starts_at)
);
create index alert_by_group on alert (source_id, group_hash, first_seen_at) where incident_id is not null;
create index alert_by_incident on alert (incident_id);
create index alert_by_time on alert (first_seen_at, id);
