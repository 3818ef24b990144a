-- What has been heard of action items, event by event, so that those of an incident can be read as they stood at any instant.
-- It can be made again from the topic.
create table follow_up_event (
    item uuid not null,
    version bigint not null,
    key text not null,
    incident uuid, -- on the event that raised the item
    type text not null,
    data text not null,
    recorded_at timestamptz not null,
    primary key (item, version)
);
create index follow_up_by_incident on follow_up_event (incident) where incident is not null;
