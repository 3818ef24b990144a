-- Who had a delivery sent again by hand; the log knows it.
create or replace view ledger as
select d.*, e.type as event_type, k.key as incident_key, a.key as action_item_key,
    case when k.confidential then k.readers::varchar[] end as readers,
    coalesce((select json_agg(json_build_object('at', t.at, 'finishedAt', t.finished_at, 'code', t.code, 'error', t.error,
        'body', t.body) order by t.number) from attempt t where t.delivery = d.id), '[]')::text as attempts,
    coalesce((select json_agg(json_build_object('at', v.recorded_at, 'by', v.actor) order by v.version) from event v
        where v.stream_id = d.id and v.type = 'hindsight.delivery.replayed.v1'), '[]')::text as replays
from delivery d
join noted_event e on e.id = d.event
left join known_incident k on k.id = d.incident
left join known_action_item a on a.id = d.action_item;
