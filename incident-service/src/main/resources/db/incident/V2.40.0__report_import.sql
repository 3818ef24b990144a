-- Every version of a page that was taken over: byte for byte, what it was understood to say, and by what it is recognised.
create table report_import (
    id uuid primary key,
    incident_id uuid not null,
    number integer not null,
    page text,
    title text not null,
    day date,
    words text[] not null,
    authors text[] not null,
    page_version integer,
    page_title text,
    format text not null,
    content_type text,
    file_name text,
    given_date date,
    given_zone text,
    content_hash bytea not null,
    body bytea not null,
    content text not null,
    findings integer not null,
    imported_at timestamptz not null default now(),
    imported_by text not null,
    unique (incident_id, number)
);
create index report_import_by_page on report_import (page) where page is not null;
create index report_import_by_title on report_import (title);
