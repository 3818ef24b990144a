-- An event id that is no UUID may be longer than an index takes.
drop index dead_letter_once;
create unique index dead_letter_once on dead_letter
    (topic, md5(coalesce(headers ->> 'ce_id', kafka_partition::text || '@' || kafka_offset::text || '/' || md5(coalesce(value, '')))))
    where replayed_at is null;
