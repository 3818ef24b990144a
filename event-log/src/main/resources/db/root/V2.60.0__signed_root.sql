-- Roots over the ends of all streams; only ever added to.
create table signed_root (
    number bigint primary key,
    signed_at timestamptz not null,
    service text not null,
    global_seq bigint not null,
    streams integer not null,
    root text not null,
    previous text not null,
    statement text not null,
    signature text not null,
    public_key text not null
);

-- The ends of those streams that have grown since the root before; the others are where they were.
create table signed_root_head (
    stream_id uuid not null,
    version bigint not null,
    hash bytea not null,
    root bigint not null references signed_root,
    primary key (stream_id, version)
);
