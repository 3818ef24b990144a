-- Why the address of a public report lets nobody in any more, and since when, also where it was the confidentiality of the incident.
alter table public_report add column withdrawal_reason text;
update public_report report set withdrawn_at = withdrawal.recorded_at, withdrawal_reason = withdrawal.data::json ->> 'reason'
from event withdrawal
where withdrawal.stream_id = report.incident and withdrawal.type = 'hindsight.incident.publication-withdrawn.v1'
    and (withdrawal.data::json ->> 'number')::int = report.number;
