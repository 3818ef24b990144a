-- Addresses under which everybody may read a published report. Of a token only its SHA-256 is kept; the rest is in the log.
create table public_report (
    token_hash bytea primary key,
    incident uuid not null,
    number integer not null,
    created_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    unique (incident, number)
);
