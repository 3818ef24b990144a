-- The append-only log. It is the outbox too: the relay stamps global_seq and publishes from here.
create table event (
    position bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    global_seq bigint unique,
    id uuid not null unique,
    stream_id uuid not null,
    version bigint not null check (version > 0),
    subject text not null,
    type text not null,
    data text not null,
    actor text not null,
    recorded_at timestamptz not null,
    hash bytea not null,
    unique (stream_id, version)
);
create index event_unstamped on event (transaction_id, position) where global_seq is null;

-- One row: who may publish (fence and lease), how far was stamped, how far was published, and to which topic.
create table relay (
    single boolean primary key default true check (single),
    fence bigint not null default 0,
    holder text,
    leased_until timestamptz not null default '-infinity',
    stamped bigint not null default 0,
    published bigint not null default 0,
    topic_id text
);
insert into relay default values;

-- What a consumer has already acted on; written in the transaction of the effect.
create table inbox (
    event_id uuid primary key,
    topic text not null,
    global_seq bigint,
    handled_at timestamptz not null default now()
);
create index inbox_by_topic on inbox (topic, global_seq);

create table dead_letter (
    id bigint generated always as identity primary key,
    topic text not null,
    kafka_partition integer not null,
    kafka_offset bigint not null,
    record_key text,
    headers jsonb not null,
    value bytea,
    reason text not null,
    received_at timestamptz not null default now(),
    replayed_at timestamptz
);

-- Gapless numbers for keys such as INC-142: the row lock is held until commit, so a rollback leaves no hole.
create table counter (
    name text primary key,
    value bigint not null
);

-- Answers to POSTs that carried an Idempotency-Key; kept for 24 hours.
create table idempotency (
    caller text not null,
    key text not null,
    fingerprint bytea not null,
    started_at timestamptz not null default now(),
    status integer,
    headers jsonb,
    body bytea,
    primary key (caller, key)
);
create index idempotency_age on idempotency (started_at);
