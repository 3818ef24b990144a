-- Each time an incident was merged or taken out again, so that the action items of its survivor can be listed as they stood. What was heard
-- before this table was kept has no time here and counts as having always been so.
create table incident_merging (
    incident uuid not null,
    version bigint not null,
    survivor uuid, -- null: taken out again
    at timestamptz not null,
    primary key (incident, version)
);
create index incident_merging_by_survivor on incident_merging (survivor) where survivor is not null;
insert into incident_merging (incident, version, survivor, at)
select id, (versions ->> 'merged_into')::bigint, merged_into, '-infinity' from incident_known where versions ->> 'merged_into' is not null;
