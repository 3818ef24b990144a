-- The version that each fact of an incident or action item comes from, by the fact's name. '*' is for those that are not named: of rows
-- from before nobody knows, so nothing older than the row changes them.
alter table known_incident add facts jsonb not null default '{}';
alter table known_action_item add facts jsonb not null default '{}';
update known_incident set facts = jsonb_build_object('*', version);
update known_action_item set facts = jsonb_build_object('*', version);
