-- While an incident is merged into another, its action items are listed under that one as well.
alter table incident_known add column merged_into uuid;
create index incident_known_by_survivor on incident_known (merged_into) where merged_into is not null;
