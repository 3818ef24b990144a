-- How an alert stood before it changed, and what had been decided about it by then. Written by the table itself, so that whoever
-- changes an alert need not think of it; a new alert writes nothing here, nor does one that is only seen again.
create table alert_past (
    id bigint generated always as identity primary key,
    alert_id uuid not null references alert,
    status text not null,
    severity text not null,
    state_at timestamptz not null,
    decision text,
    reason text,
    incident_id uuid,
    until timestamptz not null default now()
);
create index alert_past_by_alert on alert_past (alert_id, id);

create function alert_past_keep() returns trigger language plpgsql as $$
begin
    insert into alert_past (alert_id, status, severity, state_at, decision, reason, incident_id)
    values (old.id, old.status, old.severity, old.state_at, old.decision, old.reason, old.incident_id);
    return null;
end
$$;
create trigger alert_past_change after update of status, severity, decision, reason, incident_id on alert for each row
    when (old.status is distinct from new.status or old.severity is distinct from new.severity
        or old.reason is not null and (old.decision, old.reason, old.incident_id)
            is distinct from (new.decision, new.reason, new.incident_id))
    execute function alert_past_keep();
