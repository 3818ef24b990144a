-- While an incident is merged into another, messages about it go to the people of that one.
create table merged_incident (
    incident uuid primary key,
    merged_into uuid, -- null: no longer
    version bigint not null -- of the event that said so
);
