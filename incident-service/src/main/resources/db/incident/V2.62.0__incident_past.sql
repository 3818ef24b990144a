-- One row per incident and version as lists show it, from when to when; what the log can make again is made at the next start.
create table incident_past (
    id uuid not null,
    version bigint not null,
    number bigint not null,
    key text not null,
    status text not null,
    severity text not null,
    severity_rank smallint not null,
    environment text not null,
    services text[] not null,
    labels text[] not null,
    insiders text[] not null,
    confidential boolean not null,
    began_at timestamptz not null,
    declared_at timestamptz not null,
    updated_at timestamptz not null,
    since timestamptz not null,
    until timestamptz not null default 'infinity',
    brief text not null,
    primary key (id, version)
);
create index incident_past_by_declaration on incident_past (declared_at, number);
create index incident_past_by_change on incident_past (updated_at, number);
create index incident_past_by_service on incident_past using gin (services);
