-- When an alert came to its incident, which may be long after it was first heard of.
alter table alert add column placed_at timestamptz;
create index alert_placing on alert (source_id, placed_at) where decision = 'declared';
drop index alert_declaring;
