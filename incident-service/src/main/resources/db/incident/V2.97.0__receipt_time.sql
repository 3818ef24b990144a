-- How sources do is counted over a day, a trial of rules looks through several, old receipts are looked for at the far end: one narrow
-- index in the order of time, whose writes all go to its last page, in place of the one that only found old receipts.
create index receipt_time on receipt (received_at, source_id);
drop index receipt_age;
