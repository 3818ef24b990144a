-- The other incident that a message speaks of: the one at the other end of a tie, or the merged one that it tells of. Who may not see
-- both of them does not see the message. And the person whose own wish a line is, who hears of secrets while they have a part in them.
alter table noted_event add about uuid;
alter table delivery add subscriber text;

drop view ledger;
create view ledger as
select d.*, e.type as event_type, k.key as incident_key, a.key as action_item_key,
    case when k.confidential and o.confidential then array(select unnest(k.readers) intersect select unnest(o.readers))
        when k.confidential then k.readers when o.confidential then o.readers end::varchar[] as readers,
    coalesce((select json_agg(json_build_object('at', t.at, 'finishedAt', t.finished_at, 'code', t.code, 'error', t.error,
        'body', t.body) order by t.number) from attempt t where t.delivery = d.id), '[]')::text as attempts,
    coalesce((select json_agg(json_build_object('at', v.recorded_at, 'by', v.actor) order by v.version) from event v
        where v.stream_id = d.id and v.type = 'hindsight.delivery.replayed.v1'), '[]')::text as replays
from delivery d
join noted_event e on e.id = d.event
left join known_incident k on k.id = d.incident
left join known_incident o on o.id = e.about
left join known_action_item a on a.id = d.action_item;

-- What was told before. Of a large event only the words say whom it named.
update noted_event e set about = (e.message::json -> 'change' ->> 'incident')::uuid
where e.type in ('incident.linked', 'incident.unlinked', 'incident.merged', 'incident.unmerged', 'incident.absorbed',
    'incident.released');
update noted_event e set about = k.id from known_incident k
where e.type = 'incident.absorbed' and e.about is null
    and k.key = substring(e.message::json ->> 'headline' from '^(\S+) was merged into this incident$');
update noted_event e set about = k.id from known_incident k
where e.about is null
    and k.key = substring(e.message::json -> 'details' ->> -1 from '^About (\S+), which was merged into this incident\.$');
update delivery set subscriber = substring(rule_name from '^subscription of (.*)$') where rule is null and rule_name is not null;
