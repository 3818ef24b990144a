-- What is looked at every few seconds is found without reading everything.
create index incident_open on incident (id) where status in ('triage', 'in-progress', 'mitigated');
create index receipt_check on receipt (source_id, (query ->> 'check'), arrival) where query ? 'check';
