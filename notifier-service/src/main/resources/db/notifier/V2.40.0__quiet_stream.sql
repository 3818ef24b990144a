-- Stretches of a stream that an import has brought: from the version after since up to until nobody is told.
create table quiet_stream (
    id uuid not null,
    since bigint not null,
    until bigint not null,
    primary key (id, since)
);
