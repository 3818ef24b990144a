-- An instance of an earlier version, which may still run beside this one, keeps only what an incident is merged into now. What it hears is
-- kept with the moment it was heard; an instance that knows of incident_merging gives it the time of the event.
create function keep_incident_merging() returns trigger language plpgsql as $$
begin
    insert into incident_merging (incident, version, survivor, at)
    values (new.id, (new.versions ->> 'merged_into')::bigint, new.merged_into, now()) on conflict do nothing;
    return null;
end $$;
create trigger incident_known_merging after insert or update on incident_known for each row
    when (new.versions ->> 'merged_into' is not null) execute function keep_incident_merging();
