-- One row per incident as it is now; every row can be made again from the log.
create table incident (
    id uuid primary key,
    number bigint not null unique,
    key text not null unique,
    version bigint not null,
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
    brief text not null,
    view text not null,
    search tsvector not null
);
create index incident_by_declaration on incident (declared_at, number);
create index incident_by_change on incident (updated_at, number);
create index incident_by_beginning on incident (began_at, number);
create index incident_by_service on incident using gin (services);
create index incident_by_label on incident using gin (labels);
create index incident_by_insider on incident using gin (insiders);
create index incident_by_words on incident using gin (search);
