-- A message that is delivered again, after a crash or after Kafka was wiped, waits once. Without an event id its place and bytes
-- stand for it.
create unique index dead_letter_once on dead_letter
    (topic, (coalesce(headers ->> 'ce_id', kafka_partition::text || '@' || kafka_offset::text || '/' || md5(coalesce(value, '')))))
    where replayed_at is null;
