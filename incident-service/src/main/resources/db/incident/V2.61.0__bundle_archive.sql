-- Bundles of other installations, verified when they came; kept byte for byte, beside the incidents of this one.
create table bundle_archive (
    id uuid primary key,
    arrival bigint generated always as identity,
    digest text not null unique,
    incident uuid not null,
    key text not null,
    version bigint not null,
    title text not null,
    confidential boolean not null,
    head_hash text not null,
    root bigint,
    root_key text,
    imported_by text not null,
    imported_at timestamptz not null default now(),
    file bytea not null
);
create index bundle_archive_by_arrival on bundle_archive (arrival);
