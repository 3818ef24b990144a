-- What an incident was merged into, and the keys of all that it ever had to do with: what of them a reader may not see is left out.
alter table incident add column merged_into uuid, add column ties text[] not null default '{}';
create index incident_by_survivor on incident (merged_into) where merged_into is not null;

-- The incident in which work on this one goes on: itself, or what it was merged into in the end.
create function incident_survivor(start uuid) returns uuid language sql stable as $$
    with recursive way (id, merged_into) as (
        select id, merged_into from incident where id = start
        union
        select i.id, i.merged_into from incident i join way on i.id = way.merged_into
    )
    select id from way where merged_into is null limit 1
$$;
