-- Lists as they stood: of one incident, and of all by the time of the last change.
create index action_item_by_incident_ever on action_item (incident, since);
create index action_item_by_change_ever on action_item (since, number);
